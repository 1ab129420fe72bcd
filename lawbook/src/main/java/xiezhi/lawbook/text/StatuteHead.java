package xiezhi.lawbook.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file and the lines before the first article say of a statute.
 *
 * @param titles what its title may be, likeliest first
 * @param daysInName days in the name of the file
 * @param daysInText the last day in the head, on which this version was adopted; none when the head has no day
 */
record StatuteHead(List<String> titles, Set<LocalDate> daysInName, Set<LocalDate> daysInText) {
    private static final Pattern HEADING = Pattern.compile("^#[ \\t]+(.+)$", Pattern.MULTILINE);
    private static final Pattern FIRST_ARTICLE = Pattern.compile("(?m)^[\\s\\u3000#*]*第[一1]条");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern DAY_IN_NAME = Pattern.compile("[_（(\\s]*(\\d{4})[-.年]?(\\d{2})[-.月]?(\\d{2})日?[）)]?");
    private static final Pattern DAY_IN_TEXT = Pattern.compile(
            "(\\d{4})[\\s\\u3000]*年[\\s\\u3000]*(\\d{1,2})[\\s\\u3000]*月[\\s\\u3000]*(\\d{1,2})[\\s\\u3000]*日(?![^，。；\\n]{0,4}施行)");
    private static final int HEAD = 4_000;
    private static final int TITLE_LINES = 3;

    StatuteHead {
        titles = List.copyOf(titles);
        daysInName = Set.copyOf(daysInName);
        daysInText = Set.copyOf(daysInText);
    }

    static StatuteHead of(String fileName, List<String> parts) {
        var text = parts.isEmpty() ? "" : parts.getFirst();
        var first = FIRST_ARTICLE.matcher(text);
        var head = text.substring(0, Math.min(HEAD, first.find() ? first.start() : text.length()));
        Set<LocalDate> inName = new LinkedHashSet<>();
        var name = DAY_IN_NAME.matcher(fileName);
        while (name.find()) {
            add(inName, name);
        }
        List<LocalDate> inText = new ArrayList<>();
        var days = DAY_IN_TEXT.matcher(head);
        while (days.find()) {
            add(inText, days);
        }
        return new StatuteHead(titles(fileName, head), inName, inText.isEmpty() ? Set.of() : Set.of(inText.getLast()));
    }

    /** The name of a file or folder without its day and ending. */
    static String titleIn(String fileName) {
        return DAY_IN_NAME
                .matcher(ENDING.matcher(fileName).replaceFirst(""))
                .replaceAll("")
                .strip();
    }

    /** A marked heading, the first lines alone and together, the name of the file. */
    private static List<String> titles(String fileName, String head) {
        List<String> titles = new ArrayList<>();
        var heading = HEADING.matcher(head);
        if (heading.find()) {
            titles.add(titleIn(heading.group(1)));
        }
        var together = "";
        for (var line : head.lines()
                .map(line -> line.replaceAll("[\\s\\u3000\\ufeff]+", ""))
                .filter(line -> !line.isEmpty())
                .limit(TITLE_LINES)
                .toList()) {
            together += line;
            titles.add(line);
            titles.add(together);
        }
        titles.add(titleIn(fileName));
        return titles;
    }

    private static void add(Collection<LocalDate> days, Matcher matcher) {
        try {
            days.add(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            // not a day of the calendar: it says nothing
        }
    }
}
