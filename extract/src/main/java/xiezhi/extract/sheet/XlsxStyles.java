package xiezhi.extract.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.xml.XmlCursor;

/**
 * Number formats of an XLSX file.
 *
 * @param formatIds format of each cell style
 * @param patterns of the formats the file defines itself
 */
record XlsxStyles(List<Integer> formatIds, Map<Integer, String> patterns, boolean is1904) {
    static XlsxStyles of(XmlCursor xml, boolean is1904) throws UnreadableFile {
        List<Integer> formatIds = new ArrayList<>();
        Map<Integer, String> patterns = new HashMap<>();
        boolean isInCellStyles = false;
        while (xml.next()) {
            if (xml.isStartOf("numFmt")) {
                patterns.put(
                        number(xml, "numFmtId"), xml.attribute("formatCode").orElse(""));
            } else if (xml.isStartOf("cellXfs")) {
                isInCellStyles = true;
            } else if (xml.isEndOf("cellXfs")) {
                isInCellStyles = false;
            } else if (isInCellStyles && xml.isStartOf("xf")) {
                formatIds.add(number(xml, "numFmtId"));
            }
        }
        return new XlsxStyles(formatIds, patterns, is1904);
    }

    /** The number as text, as the style shows it. */
    String shown(double value, int style) {
        int format = style >= 0 && style < formatIds.size() ? formatIds.get(style) : 0;
        String builtIn =
                format < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(format) : "";
        return CellValue.of(value, format, patterns.getOrDefault(format, builtIn == null ? "" : builtIn), is1904);
    }

    private static int number(XmlCursor xml, String attribute) {
        return XlsxSheet.integer(xml.attribute(attribute).orElse("0"), 0);
    }
}
