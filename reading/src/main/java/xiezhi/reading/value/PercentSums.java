package xiezhi.reading.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/**
 * Sums of percentages of a discretion benchmark, in hundredths of a percent: 10%+5%+8%=23%; （2%）、（5%），合计7%; a column
 * of percentages above a line 合计. A total that is right with or without the starting percentage is right.
 */
public final class PercentSums {
    private static final String PERCENT = "(\\d{1,3}(?:\\.\\d{1,2})?) ?%";
    private static final Pattern EQUATION = Pattern.compile(
            "(?<![\\d.×*xX])(\\d{1,3}(?:\\.\\d{1,2})? ?%(?: ?[+＋] ?\\d{1,3}(?:\\.\\d{1,2})? ?%)+) ?[)）]? ?[=＝] ?"
                    + PERCENT);
    private static final Pattern TOTAL =
            Pattern.compile("(?:合计|总计|共计|之和|总和|累计)(?:为|是|：|:|得|百分值|裁量百分值)*[ \\t]*" + PERCENT);
    private static final Pattern COLUMN_TOTAL =
            Pattern.compile("(?:^|\\n)[^\\n%]{0,12}合计[ \\t|]*" + PERCENT + "[ \\t]*(?=\\n|$)");
    private static final Pattern BRACKETED = Pattern.compile("[（(]" + PERCENT + "[）)]");
    private static final Pattern CELL = Pattern.compile("(?:^|\\n)[^\\n]*\\t" + PERCENT + "[ \\t]*(?=\\n)");
    private static final Pattern START = Pattern.compile("(?:起点|基础|起始|基准)[^%。；\\n]{0,16}?" + PERCENT);
    private static final Pattern ANY = Pattern.compile(PERCENT);

    private PercentSums() {}

    /** All sums of the text, in order of their kind. */
    public static List<Found<Reckoned>> all(NormalText text) {
        var words = text.toString().replace(NormalText.CELL_BREAK, '\n');
        if (words.indexOf('%') < 0) {
            return List.of();
        }
        List<Found<Reckoned>> sums = new ArrayList<>();
        var equation = EQUATION.matcher(words);
        while (equation.find()) {
            sums.add(found(equation, sum(equation.group(1), ANY), hundredths(equation.group(2))));
        }
        var total = TOTAL.matcher(words);
        while (total.find()) {
            var from = Math.max(text.sentenceFrom(total.start()), text.lineFrom(total.start()));
            add(sums, total, words.substring(from, total.start()), BRACKETED, words);
        }
        var column = COLUMN_TOTAL.matcher(words);
        while (column.find()) {
            var table = words.substring(0, column.start()) + "\n";
            add(sums, column, table.substring(tableFrom(table)), CELL, words);
        }
        return List.copyOf(sums);
    }

    /** Where the run of lines starts that each end with a percentage. */
    private static int tableFrom(String words) {
        var from = words.length();
        while (from > 0) {
            var line = words.lastIndexOf('\n', from - 2) + 1;
            if (!words.substring(line, from).matches("[^\\n]*\\t" + PERCENT + "[ \\t]*\\n")) {
                break;
            }
            from = line;
        }
        return Math.max(0, from - 1);
    }

    private static void add(List<Found<Reckoned>> sums, Matcher total, String parts, Pattern part, String words) {
        if (part.matcher(parts).results().count() < 2) {
            return;
        }
        var stated = hundredths(total.group(1));
        var reckoned = sum(parts, part);
        var start = START.matcher(words);
        while (reckoned != stated && start.find()) {
            var withStart = reckoned + hundredths(start.group(1));
            reckoned = withStart == stated ? withStart : reckoned;
        }
        sums.add(found(total, reckoned, stated));
    }

    private static Found<Reckoned> found(Matcher matcher, long reckoned, long stated) {
        return new Found<>(new Reckoned(stated, reckoned), true, matcher.start(), matcher.end());
    }

    private static long sum(String words, Pattern part) {
        return part.matcher(words)
                .results()
                .mapToLong(result -> hundredths(result.group(1)))
                .sum();
    }

    private static long hundredths(String percent) {
        return new BigDecimal(percent).movePointRight(2).longValueExact();
    }
}
