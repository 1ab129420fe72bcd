package xiezhi.extract.sheet;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;

/** Reads XLS, the binary format of Excel 97 to 2003. */
public final class XlsReader {
    private final Limits limits;

    public XlsReader(Limits limits) {
        this.limits = limits;
    }

    public Grid read(DirectoryNode root) throws IOException {
        Rows rows = new Rows(limits);
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                HSSFSheet sheet = workbook.getSheetAt(i);
                read(sheet, rows, workbook.getInternalWorkbook().isUsing1904DateWindowing());
                rows.endSheet(sheet.getSheetName());
            }
        }
        return rows.grid(FileType.XLS);
    }

    private static void read(HSSFSheet sheet, Rows rows, boolean is1904) {
        for (Row row : sheet) {
            Grid.RowBuilder cells = new Grid.RowBuilder(row.getRowNum() + 1);
            for (Cell cell : row) {
                cells.put(cell.getColumnIndex(), shown((HSSFCell) cell, is1904));
            }
            if (!rows.add(cells)) {
                return;
            }
        }
        sheet.getMergedRegions().stream()
                .filter(region -> region.getLastRow() > region.getFirstRow())
                .limit(XlsxSheet.MAX_MERGED)
                .forEach(region ->
                        rows.mergedDown(region.getFirstColumn(), region.getFirstRow() + 1, region.getLastRow() + 1));
    }

    private static String shown(HSSFCell cell, boolean is1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC ->
                CellValue.of(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        is1904);
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            case _NONE, FORMULA, BLANK, ERROR -> "";
        };
    }
}
