package xiezhi.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;

/**
 * Separated values in a text: told from prose by form, since a file's name proves nothing. It is a table when its first
 * records all have the same number of fields and the first one reads like a header.
 */
public final class CsvText {
    private static final char[] SEPARATORS = {',', '\t', ';'};
    private static final int TESTED_RECORDS = 20;
    private static final int MIN_FIELDS = 3;
    private static final int MAX_HEADER = 40;

    private final String text;
    private final char separator;

    private CsvText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * The table in a text, if it is one.
     *
     * @param isWhole false when the text may be cut off in its last record
     */
    public static Optional<CsvText> of(String text, boolean isWhole) {
        for (char separator : SEPARATORS) {
            CsvText candidate = new CsvText(text, separator);
            if (candidate.isTable(isWhole)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean isTable(boolean isWhole) {
        List<List<String>> records = new ArrayList<>();
        int position = 0;
        while (position < text.length() && records.size() < TESTED_RECORDS) {
            List<String> record = new ArrayList<>();
            position = record(position, record);
            boolean isCut = !isWhole && position >= text.length();
            if (!isCut && !(record.size() == 1 && record.getFirst().isBlank())) {
                records.add(record);
            }
        }
        if (records.size() < 2 || records.getFirst().size() < MIN_FIELDS) {
            return false;
        }
        int fields = records.getFirst().size();
        return records.stream().allMatch(record -> record.size() == fields) && isHeader(records.getFirst());
    }

    private static boolean isHeader(List<String> fields) {
        long named = fields.stream().filter(field -> !field.isBlank()).count();
        return named * 2 > fields.size()
                && fields.stream().allMatch(field -> field.length() <= MAX_HEADER && field.indexOf('。') < 0);
    }

    public Grid grid(Limits limits) {
        Rows rows = new Rows(limits);
        int position = 0;
        int number = 0;
        boolean hasRoom = true;
        while (position < text.length() && hasRoom) {
            List<String> record = new ArrayList<>();
            position = record(position, record);
            Grid.RowBuilder row = new Grid.RowBuilder(++number);
            for (int i = 0; i < record.size(); i++) {
                row.put(i, record.get(i));
            }
            hasRoom = rows.add(row);
        }
        rows.endSheet("");
        return rows.grid(FileType.CSV);
    }

    /** Reads the record that starts at {@code from} into {@code fields}; answers where the next one starts. */
    private int record(int from, List<String> fields) {
        StringBuilder field = new StringBuilder();
        boolean isQuoted = false;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isQuoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    isQuoted = false;
                }
            } else if (c == '"' && field.isEmpty()) {
                isQuoted = true;
            } else if (c == separator) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\n' || c == '\r') {
                break;
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        boolean isPair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        return i + (isPair ? 2 : 1);
    }
}
