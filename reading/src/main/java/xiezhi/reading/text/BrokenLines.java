package xiezhi.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that a page's width broke inside a sentence, a bracket, a date or a number. */
final class BrokenLines {
    /** Widths in half characters; a line this short is never taken for a full one. */
    private static final int LEAST_FULL_WIDTH = 40;
    /** Full lines differ by a few characters because punctuation may not start a line. */
    private static final int TOLERANCE = 5;

    /** Lines looked at on each side, and how many of them must be as wide. */
    private static final int NEAR = 6;

    private static final int LEAST_ALIKE = 2;
    private static final int MAX_BRACKET = 60;
    private static final int LOOK = 12;
    private static final String ENDS = "。；：！？…";
    private static final Pattern NEW_START = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}[、．.]|（[一二三四五六七八九十0-9]{1,3}）|[0-9]{1,2}[、．.）]|[①-⑳]|[问答]：|[^，。；：]{2,10}：)");
    private static final Pattern OPEN_NUMBER = Pattern.compile("(?:第[〇零一二三四五六七八九十百千0-9]*|[0-9]|[0-9]年|[0-9]月|¥)$");
    private static final Pattern NUMBER_GOES_ON =
            Pattern.compile("^(?:[0-9]|[〇零一二三四五六七八九十百千]{1,7}[条款项目]|[年月日时分元万条款项]|[〔〕]|号)");

    private static final Pattern DIGIT_END = Pattern.compile("[0-9]$");
    private static final Pattern UNIT_START = Pattern.compile("^[年月日时分](?:[0-9至，。；、（到-]|$)");
    private static final Pattern UNIT_END = Pattern.compile("[0-9][年月时]$");
    private static final Pattern DIGITS_START = Pattern.compile("^[0-9]{1,2}(?:[月日分]|$)");

    private final Draft in;
    private final List<int[]> lines = new ArrayList<>();
    private final int[] widths;

    /** Lines end where the page does, not where paragraphs do. */
    private final boolean isWrapped;

    private BrokenLines(Draft in, boolean isWrapped) {
        this.in = in;
        this.isWrapped = isWrapped;
        for (int from = 0; from < in.length(); from = in.lineUntil(from) + 1) {
            lines.add(new int[] {from, in.lineUntil(from)});
        }
        this.widths = lines.stream()
                .mapToInt(line -> hasTab(line[0], line[1]) ? 0 : width(line[0], line[1]))
                .toArray();
    }

    /** The draft with broken lines joined. */
    static Draft joined(Draft draft, boolean isWrapped) {
        return new BrokenLines(draft, isWrapped).join();
    }

    private Draft join() {
        Draft out = new Draft(in.length());
        for (int line = 0; line < lines.size(); line++) {
            int from = lines.get(line)[0];
            int until = lines.get(line)[1];
            for (int at = from; at < until; at++) {
                out.appendFrom(in, at);
            }
            if (until < in.length() && !(line + 1 < lines.size() && isBroken(line, tail(out)))) {
                out.appendFrom(in, until);
            }
        }
        return out;
    }

    /** The last words written, lines joined so far included. */
    private static String tail(Draft out) {
        return out.text(Math.max(0, out.length() - LOOK), out.length());
    }

    private boolean isBroken(int line, String end) {
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
        String start = in.text(nextFrom, Math.min(nextUntil, nextFrom + LOOK));
        if (NEW_START.matcher(start).find()) {
            return false;
        }
        if (isDateBroken(end, start)
                || (widths[line] > LOOK
                        && OPEN_NUMBER.matcher(end).find()
                        && NUMBER_GOES_ON.matcher(start).find())) {
            return true;
        }
        return isWrapped && isFull(line);
    }

    /** 2025年 / 3 / 月1日: fields of a form that were set apart. */
    private static boolean isDateBroken(String end, String start) {
        return (DIGIT_END.matcher(end).find() && UNIT_START.matcher(start).find())
                || (UNIT_END.matcher(end).find() && DIGITS_START.matcher(start).find());
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

    /** Lines around it share its width, and none is wider: the page's width broke it. */
    private boolean isFull(int line) {
        if (widths[line] < LEAST_FULL_WIDTH) {
            return false;
        }
        int alike = 0;
        for (int other = Math.max(0, line - NEAR); other < Math.min(widths.length, line + NEAR + 1); other++) {
            if (widths[other] > widths[line] + TOLERANCE) {
                return false;
            }
            alike += other != line && widths[other] >= widths[line] - TOLERANCE ? 1 : 0;
        }
        return alike >= LEAST_ALIKE;
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
