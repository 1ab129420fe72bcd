package xiezhi.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that a page's width broke inside a sentence, a bracket, a date or a number. */
final class BrokenLines {
    /** Widths in half characters; a line this short is never taken for a full one. */
    private static final int LEAST_FULL_WIDTH = 40;
    /** Full lines differ by a few characters because punctuation may not start a line. */
    private static final int TOLERANCE = 5;

    private static final int LEAST_FULL_LINES = 3;
    private static final int MAX_BRACKET = 60;
    private static final int LOOK = 12;
    private static final String ENDS = "。；：！？…";
    private static final Pattern NEW_START = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}[、．.]|（[一二三四五六七八九十0-9]{1,3}）|[0-9]{1,2}[、．.）]|[①-⑳]|[问答]：|[^，。；：]{2,10}：)");
    private static final Pattern OPEN_NUMBER = Pattern.compile("(?:第[〇零一二三四五六七八九十百千0-9]*|[0-9]|[0-9]年|[0-9]月|¥)$");
    private static final Pattern NUMBER_GOES_ON =
            Pattern.compile("^(?:[0-9]|[〇零一二三四五六七八九十百千]{1,7}[条款项目]|[年月日时分元万条款项]|[〔〕]|号)");

    private final Draft in;
    private final List<int[]> lines = new ArrayList<>();
    private final int fullWidth;

    private BrokenLines(Draft in) {
        this.in = in;
        for (int from = 0; from < in.length(); from = in.lineUntil(from) + 1) {
            lines.add(new int[] {from, in.lineUntil(from)});
        }
        this.fullWidth = fullWidth();
    }

    /** The draft with broken lines joined. */
    static Draft joined(Draft draft) {
        return new BrokenLines(draft).join();
    }

    private Draft join() {
        Draft out = new Draft(in.length());
        for (int line = 0; line < lines.size(); line++) {
            int from = lines.get(line)[0];
            int until = lines.get(line)[1];
            for (int at = from; at < until; at++) {
                out.appendFrom(in, at);
            }
            if (until < in.length() && !(line + 1 < lines.size() && isBroken(line))) {
                out.appendFrom(in, until);
            }
        }
        return out;
    }

    private boolean isBroken(int line) {
        int from = lines.get(line)[0];
        int until = lines.get(line)[1];
        int nextFrom = lines.get(line + 1)[0];
        int nextUntil = lines.get(line + 1)[1];
        if (from == until || nextFrom == nextUntil || hasTab(from, until) || hasTab(nextFrom, nextUntil)) {
            return false;
        }
        if (isBracketOpen(from, until, nextFrom, nextUntil)) {
            return true;
        }
        if (ENDS.indexOf(in.at(until - 1)) >= 0) {
            return false;
        }
        String end = in.text(Math.max(from, until - LOOK), until);
        String start = in.text(nextFrom, Math.min(nextUntil, nextFrom + LOOK));
        if (NEW_START.matcher(start).find()) {
            return false;
        }
        if (OPEN_NUMBER.matcher(end).find() && NUMBER_GOES_ON.matcher(start).find() && width(from, until) > LOOK) {
            return true;
        }
        return fullWidth > 0 && width(from, until) >= fullWidth - TOLERANCE;
    }

    /** 《 or 〔 opened on this line and closed on the next. */
    private boolean isBracketOpen(int from, int until, int nextFrom, int nextUntil) {
        char close = 0;
        for (int at = until - 1; at >= Math.max(from, until - MAX_BRACKET) && close == 0; at--) {
            switch (in.at(at)) {
                case '》', '〕' -> {
                    return false;
                }
                case '《' -> close = '》';
                case '〔' -> close = '〕';
                default -> {}
            }
        }
        for (int at = nextFrom; close != 0 && at < Math.min(nextUntil, nextFrom + MAX_BRACKET); at++) {
            if (in.at(at) == close) {
                return true;
            }
            if (in.at(at) == '《' || in.at(at) == '〔' || in.at(at) == '。') {
                return false;
            }
        }
        return false;
    }

    /** The width most long lines share, or 0 when lines are whole paragraphs. */
    private int fullWidth() {
        int[] widths = lines.stream()
                .filter(line -> !hasTab(line[0], line[1]))
                .mapToInt(line -> width(line[0], line[1]))
                .filter(width -> width >= LEAST_FULL_WIDTH)
                .sorted()
                .toArray();
        if (widths.length < LEAST_FULL_LINES) {
            return 0;
        }
        int widest = widths[widths.length - 1];
        long full = Arrays.stream(widths)
                .filter(width -> width >= widest - TOLERANCE)
                .count();
        return full >= LEAST_FULL_LINES && full * 3 >= widths.length ? widest : 0;
    }

    private int width(int from, int until) {
        int width = 0;
        for (int at = from; at < until; at++) {
            width += in.at(at) < 0x2000 ? 1 : 2;
        }
        return width;
    }

    private boolean hasTab(int from, int until) {
        for (int at = from; at < until; at++) {
            if (in.at(at) == '\t') {
                return true;
            }
        }
        return false;
    }
}
