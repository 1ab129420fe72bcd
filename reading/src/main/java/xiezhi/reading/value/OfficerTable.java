package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** Persons in a table with a column of names and one of certificate numbers: 姓名 | 执法证号 above 张三 | 18010203. */
public final class OfficerTable {
    private static final Pattern NAME = Pattern.compile("(?:执法|检查|调查|办案)?人?员?姓名");
    private static final Pattern NUMBER = Pattern.compile("(?:行政)?执法证件?(?:编?号码?)?|证件号码?|执法编号");
    private static final Pattern CERTIFICATE = Pattern.compile("[\\p{IsHan}A-Z]{0,6}[0-9][0-9A-Z-]{3,22}");

    private OfficerTable() {}

    /** The persons of the first such table of the text, in order of the rows; empty when there is none. */
    public static List<Found<PersonNumber>> in(NormalText text) {
        List<Found<PersonNumber>> persons = new ArrayList<>();
        int name = -1;
        int number = -1;
        for (int at = 0; at < text.length(); at = text.lineUntil(at) + 1) {
            List<Found<String>> cells = cells(text, at, text.lineUntil(at));
            if (cells.size() < 2 && !persons.isEmpty()) {
                break;
            }
            if (name < 0 || number < 0) {
                name = column(cells, NAME);
                number = column(cells, NUMBER);
                continue;
            }
            person(text, cells, name, number).ifPresent(persons::add);
        }
        return List.copyOf(persons);
    }

    private static Optional<Found<PersonNumber>> person(
            NormalText text, List<Found<String>> cells, int name, int number) {
        if (cells.size() <= Math.max(name, number)
                || !CERTIFICATE.matcher(cells.get(number).value()).matches()) {
            return Optional.empty();
        }
        Found<String> cell = cells.get(name);
        return PersonNames.first(text, cell.from(), cell.until())
                .map(found -> found.map(person ->
                        new PersonNumber(person, Optional.of(cells.get(number).value()))));
    }

    private static int column(List<Found<String>> cells, Pattern label) {
        for (int index = 0; index < cells.size(); index++) {
            if (label.matcher(cells.get(index).value()).matches()) {
                return index;
            }
        }
        return -1;
    }

    private static List<Found<String>> cells(NormalText text, int from, int until) {
        List<Found<String>> cells = new ArrayList<>();
        String words = text.words(from, until);
        int start = 0;
        while (start <= words.length()) {
            int tab = words.indexOf('\t', start);
            int end = tab < 0 ? words.length() : tab;
            cells.add(new Found<>(words.substring(start, end).strip(), true, from + start, from + end));
            start = end + 1;
        }
        return cells;
    }
}
