package xiezhi.extract.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.xml.XmlCursor;

/** Reads one sheet of an XLSX file, row by row. */
final class XlsxSheet {
    /** Longest cell kept; the format itself allows 32,767. */
    private static final int MAX_CELL = 40_000;

    /** Merged cells heeded; each is looked up among all rows. */
    static final int MAX_MERGED = 2_000;

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

    private final List<String> strings;
    private final XlsxStyles styles;
    private final Rows rows;
    private int rowNumber;
    private int column;
    private int merged;

    XlsxSheet(List<String> strings, XlsxStyles styles, Rows rows) {
        this.strings = strings;
        this.styles = styles;
        this.rows = rows;
    }

    void read(XmlCursor xml) throws UnreadableFile {
        while (xml.next()) {
            if (xml.isStartOf("row")) {
                rowNumber = integer(xml.attribute("r").orElse(""), rowNumber + 1);
                if (!rows.add(row(xml))) {
                    return;
                }
            } else if (xml.isStartOf("mergeCell") && ++merged <= MAX_MERGED) {
                merge(xml.attribute("ref").orElse(""));
            }
        }
    }

    /** A range such as {@code A3:B5}. */
    private void merge(String range) {
        Matcher corners = RANGE.matcher(range);
        if (corners.matches()) {
            int first = integer(corners.group(2), 0);
            int last = integer(corners.group(3), 0);
            if (last > first) {
                rows.mergedDown(column(corners.group(1)), first, last);
            }
        }
    }

    private Grid.RowBuilder row(XmlCursor xml) throws UnreadableFile {
        Grid.RowBuilder row = new Grid.RowBuilder(rowNumber);
        column = -1;
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("c")) {
                column = xml.attribute("r").map(XlsxSheet::column).orElse(column + 1);
                row.put(column, cell(xml));
            }
        }
        return row;
    }

    private String cell(XmlCursor xml) throws UnreadableFile {
        String type = xml.attribute("t").orElse("n");
        int style = integer(xml.attribute("s").orElse(""), 0);
        String value = "";
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("v")) {
                value = xml.text(MAX_CELL);
            } else if (xml.isStartOf("is")) {
                value = richText(xml);
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        return shown(type, value, style);
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> {
                int index = integer(value, -1);
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "b" -> value.equals("1") ? "是" : "否";
            case "e" -> "";
            case "n" -> number(value, style);
            default -> value;
        };
    }

    private String number(String value, int style) {
        try {
            return value.isBlank() ? "" : styles.shown(Double.parseDouble(value.strip()), style);
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }

    /** Text of a shared or inline string: its runs, without the reading aids of Asian text. */
    static String richText(XmlCursor xml) throws UnreadableFile {
        StringBuilder text = new StringBuilder();
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("t")) {
                text.append(xml.text(MAX_CELL));
            } else if (xml.isStartOf("rPh")) {
                xml.skip();
            }
        }
        return text.length() > MAX_CELL ? text.substring(0, MAX_CELL) : text.toString();
    }

    /** Column of a reference such as {@code AB12}, counted from 0; beyond the format's last column, a large number. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    static int integer(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
