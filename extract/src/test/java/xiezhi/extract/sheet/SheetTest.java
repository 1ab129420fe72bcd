package xiezhi.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import xiezhi.extract.Block;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Ledger;
import xiezhi.extract.LedgerReading;
import xiezhi.extract.Read;
import xiezhi.extract.Source;
import xiezhi.extract.TextExtractor;

class SheetTest {
    @Test
    void readsXlsxAndXlsAlike() throws IOException {
        try (Workbook xlsx = new XSSFWorkbook();
                Workbook xls = new HSSFWorkbook()) {
            assertReads(bytes(filled(xlsx)), FileType.XLSX);
            assertReads(bytes(filled(xls)), FileType.XLS);
        }
    }

    private static void assertReads(byte[] file, FileType type) {
        ExtractedText text = Read.text(file);
        assertThat(text.type()).isEqualTo(type);
        assertThat(text.pages()).isEqualTo(2);
        assertThat(Read.lines(text))
                .containsExactly(
                        "2026年案件台账",
                        "案号\t立案 日期\t罚款\t下达时刻\t已缴\t比例",
                        "某环罚〔2026〕1号\t2026-01-05\t100000.5\t2026-01-05 09:30\t是\t12.5%",
                        "某环罚〔2026〕2号\t\t0.3",
                        "备注");
        assertThat(text.blocks().get(2)).extracting(Block::page).isEqualTo(1);
        Ledger ledger = ledger(file);
        assertThat(ledger.sheets()).hasSize(1);
        Ledger.Sheet sheet = ledger.sheets().getFirst();
        assertThat(sheet.name()).isEqualTo("台账");
        assertThat(sheet.headerRow()).isEqualTo(2);
        assertThat(sheet.headers()).startsWith("案号", "立案日期", "罚款");
        assertThat(sheet.rows()).extracting(Ledger.Row::number).containsExactly(3, 5);
        assertThat(sheet.value(sheet.rows().getFirst(), "立案日期")).contains("2026-01-05");
        assertThat(sheet.value(sheet.rows().get(1), "立案日期")).isEmpty();
        assertThat(sheet.value(sheet.rows().get(1), "没有这一列")).isEmpty();
    }

    @Test
    void readsCsvInUtf8AndGbk() {
        String csv = "案号,当事人,\"事由\"\r\n1,\"甲,乙公司\",\"超标\"\"排放\"\r\n\r\n2,丙,\"两行\n文字\"\r\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK")}) {
            ExtractedText text = Read.text(csv.getBytes(charset));
            assertThat(text.type()).isEqualTo(FileType.CSV);
            assertThat(Read.lines(text)).containsExactly("案号\t当事人\t事由", "1\t甲,乙公司\t超标\"排放", "2\t丙\t两行\n文字");
            assertThat(ledger(csv.getBytes(charset)).sheets().getFirst().rows()).hasSize(2);
        }
    }

    @Test
    void proseWithCommasIsNoTable() {
        String prose = "当事人,某某公司,住址某市\n你单位于2026年1月2日,违法排放污染物。\n决定罚款,二万元\n";
        assertThat(Read.text(prose.getBytes(StandardCharsets.UTF_8)).type()).isEqualTo(FileType.TXT);
    }

    @Test
    void aDocumentIsNoLedger() {
        LedgerReading reading =
                new TextExtractor().ledger("决定书.txt", Source.of("处罚决定书".getBytes(StandardCharsets.UTF_8)));
        assertThat(reading).isInstanceOf(xiezhi.extract.Unreadable.class);
    }

    private static Ledger ledger(byte[] file) {
        return (Ledger) new TextExtractor().ledger("台账", Source.of(file));
    }

    private static Workbook filled(Workbook workbook) {
        Sheet sheet = workbook.createSheet("台账");
        CellStyle day = style(workbook, "yyyy\"年\"m\"月\"d\"日\"");
        CellStyle moment = style(workbook, "yyyy/m/d h:mm");
        CellStyle percent = style(workbook, "0.0%");
        sheet.createRow(0).createCell(0).setCellValue("2026年案件台账");
        row(sheet, 1, "案号", "立案 日期", "罚款", "下达时刻", "已缴", "比例");
        Row first = row(sheet, 2, "某环罚〔2026〕1号");
        first.createCell(1).setCellValue(LocalDate.of(2026, 1, 5));
        first.getCell(1).setCellStyle(day);
        first.createCell(2).setCellValue(100000.5);
        first.createCell(3).setCellValue(LocalDateTime.of(2026, 1, 5, 9, 30));
        first.getCell(3).setCellStyle(moment);
        first.createCell(4).setCellValue(true);
        first.createCell(5).setCellValue(0.125);
        first.getCell(5).setCellStyle(percent);
        Row second = row(sheet, 4, "某环罚〔2026〕2号");
        second.createCell(2).setCellFormula("0.1+0.2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("备注");
        return workbook;
    }

    private static Row row(Sheet sheet, int index, String... values) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
        return row;
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
