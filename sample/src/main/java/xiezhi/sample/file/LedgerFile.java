package xiezhi.sample.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import xiezhi.compose.file.FixedZip;

/** A ledger of cases 案件台账 as a spreadsheet. */
public final class LedgerFile {
    private static final List<String> HEADS = List.of(
            "序号",
            "行政处罚决定书文号",
            "当事人",
            "统一社会信用代码",
            "法定代表人",
            "案由",
            "立案日期",
            "告知书送达日期",
            "决定日期",
            "决定书送达日期",
            "罚款金额（元）",
            "处罚依据",
            "承办人",
            "公开日期",
            "缴款日期",
            "结案日期");
    private static final int COLUMN_WIDTH = 20 * 256;
    private static final LocalDate MADE = LocalDate.of(2026, 11, 20);

    private LedgerFile() {}

    /** The bytes of a ledger with those rows, each in the order of the heads without the running number. */
    public static byte[] bytes(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("行政处罚案件台账");
            fill(sheet.createRow(0), HEADS);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(i + 1);
                for (int c = 0; c < rows.get(i).size(); c++) {
                    row.createCell(c + 1).setCellValue(rows.get(i).get(c));
                }
            }
            for (int c = 0; c < HEADS.size(); c++) {
                sheet.setColumnWidth(c, COLUMN_WIDTH);
            }
            var core = book.getProperties().getCoreProperties();
            var made = Optional.of(Date.from(MADE.atTime(9, 0).toInstant(ZoneOffset.UTC)));
            core.setCreated(made);
            core.setModified(made);
            book.write(bytes);
        }
        return FixedZip.of(bytes.toByteArray());
    }

    private static void fill(Row row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            row.createCell(c).setCellValue(cells.get(c));
        }
    }
}
