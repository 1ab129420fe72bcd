package xiezhi.reading.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** Finds the lines of a text that read like titles. */
final class Headings {
    /** Decoration around a title, blanks included. */
    private static final String DECORATION = " \t\n\u000b\f\r\u2028=_*#·—~～-";

    private static final Pattern FRAME = Pattern.compile("^(?:文书|材料|文件)[一二三四五六七八九十\\d]{1,3}[：:、.]?|^[【《]|[】》]$");
    /** A line that ends in a day closes the paper before; it is no part of a title. */
    private static final Pattern DAY = Pattern.compile(".*[年月/.\\-][\\d〇零一二三四五六七八九十]{1,3}日?$");

    private static final int MAX_PART = 16;
    private static final int MAX_PARTS = 4;

    private final TitleWords words;

    Headings(TitleWords words) {
        this.words = words;
    }

    /** One line of the text: where it stands and what it says without blanks. */
    record Line(int from, int until, String heading, boolean isRow) {}

    /** All lines that are not empty. */
    static List<Line> lines(NormalText text, int maxLines) {
        List<Line> lines = new ArrayList<>();
        var at = 0;
        while (at < text.length() && lines.size() < maxLines) {
            var until = text.lineUntil(at);
            if (until > at) {
                var raw = text.words(at, until);
                var heading = raw.length() > TitleWords.MAX_LENGTH * 2
                        ? ""
                        : FRAME.matcher(undecorated(raw)).replaceAll("");
                if (raw.length() > TitleWords.MAX_LENGTH * 2 || !heading.isEmpty()) {
                    lines.add(new Line(at, until, heading, raw.strip().indexOf('\t') >= 0));
                }
            }
            at = until + 1;
        }
        return lines;
    }

    private static String undecorated(String line) {
        var plain = new StringBuilder(line.length());
        for (var at = 0; at < line.length(); at++) {
            if (DECORATION.indexOf(line.charAt(at)) < 0) {
                plain.append(line.charAt(at));
            }
        }
        return plain.toString();
    }

    /** The title on line {@code index}, alone or with the short lines after it. */
    Optional<TitleLine> at(List<Line> lines, int index) {
        var line = lines.get(index);
        if (line.isRow()) {
            return Optional.empty();
        }
        var alone = words.match(line.heading());
        if (alone.isPresent() && alone.get().kind().isPresent()) {
            return alone.map(match -> titled(line.from(), line.until(), match));
        }
        return broken(lines, index).or(() -> alone.map(match -> titled(line.from(), line.until(), match)));
    }

    /** A title set in several short lines: 行政处罚 / 决定书. */
    private Optional<TitleLine> broken(List<Line> lines, int index) {
        var joined = new StringBuilder();
        for (var next = index; next < Math.min(lines.size(), index + MAX_PARTS); next++) {
            var line = lines.get(next);
            if (line.isRow()
                    || line.heading().length() > MAX_PART
                    || line.heading().indexOf('：') >= 0
                    || DAY.matcher(line.heading()).matches()) {
                break;
            }
            joined.append(line.heading());
            if (next > index) {
                var match = words.match(joined.toString())
                        .filter(found -> found.kind().isPresent());
                if (match.isPresent()
                        && words.match(line.heading())
                                .filter(found -> found.kind().isPresent())
                                .isEmpty()) {
                    return Optional.of(titled(lines.get(index).from(), line.until(), match.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** A damaged title on line {@code index}. */
    Optional<TitleLine> damagedAt(List<Line> lines, int index) {
        var line = lines.get(index);
        return line.isRow()
                ? Optional.empty()
                : words.damaged(line.heading()).map(match -> titled(line.from(), line.until(), match));
    }

    private static TitleLine titled(int from, int until, TitleWords.Match match) {
        return new TitleLine(from, until, match.kind(), match.prefix(), match.title(), match.isExact());
    }
}
