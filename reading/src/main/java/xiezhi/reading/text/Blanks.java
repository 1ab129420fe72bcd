package xiezhi.reading.text;

/**
 * Decides which blanks mean something. A gap between two words stays as one blank; blanks of letter-spaced print,
 * inside dates and numbers, inside 《》 and 〔〕 and beside Chinese punctuation go.
 */
final class Blanks {
    private static final String PUNCTUATION = "，。；：、？！（）《》〔〕“”‘’【】…";
    /** Characters that belong together in dates, numbers, sums and citations. */
    private static final String NUMERIC = "0123456789〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟元圆角整年月日时点分秒第条款项目号之至-—~.,:%°¥";

    private static final String DATE_UNITS = "年月日时分";

    private final Draft in;
    private final Draft out;
    private int open;

    private Blanks(Draft in) {
        this.in = in;
        this.out = new Draft(in.length());
    }

    /** The draft without the blanks that mean nothing. */
    static Draft squeezed(Draft draft) {
        var blanks = new Blanks(draft);
        blanks.run();
        return blanks.out;
    }

    private void run() {
        int at = 0;
        while (at < in.length()) {
            char c = in.at(at);
            if (!isBlank(c) && !isUprightBreak(at)) {
                countBrackets(c);
                out.appendFrom(in, at++);
                continue;
            }
            int until = at + 1;
            int width = c == '\u3000' ? 2 : 1;
            while (until < in.length() && isBlank(in.at(until))) {
                width += in.at(until) == '\u3000' ? 2 : 1;
                until++;
            }
            if (isGap(at - 1, until, width)) {
                out.append(' ', in.origin(at), in.passage(at));
            }
            at = until;
        }
    }

    /** Upright print: each character of a label on a line of its own within its cell. */
    private boolean isUprightBreak(int at) {
        return in.at(at) == NormalText.CELL_BREAK
                && at > 0
                && at + 1 < in.length()
                && isHan(in.at(at - 1))
                && isHan(in.at(at + 1))
                && isSingle(at - 1, -1)
                && isSingle(at + 1, 1);
    }

    private void countBrackets(char c) {
        switch (c) {
            case '《', '〔' -> open = 1;
            case '》', '〕', '\n', '\t' -> open = 0;
            default -> {}
        }
    }

    private boolean isGap(int leftAt, int rightAt, int width) {
        if (isEdge(leftAt) || isEdge(rightAt) || open > 0) {
            return false;
        }
        char left = in.at(leftAt);
        char right = in.at(rightAt);
        if (PUNCTUATION.indexOf(left) >= 0 || PUNCTUATION.indexOf(right) >= 0) {
            return false;
        }
        boolean isLeftSingle = isSingle(leftAt, -1);
        boolean isRightSingle = isSingle(rightAt, 1);
        if (isDigit(left) && isDigit(right)) {
            return !(isLeftSingle && isRightSingle && isChained(leftAt, rightAt)) && !isSplitNumber(leftAt, rightAt);
        }
        if (isLatin(left) && isLatin(right)) {
            return true;
        }
        if (isHan(left) && isHan(right) && isLeftSingle && isRightSingle) {
            return isWider(leftAt, rightAt, width);
        }
        return width > 1 ? isWideGap(left, right) : isNarrowGap(left, right);
    }

    private static boolean isWideGap(char left, char right) {
        boolean isDatePart =
                (isUnit(left) && (isDigit(right) || isUnit(right)) && left != '日') || (isDigit(left) && isUnit(right));
        return !isDatePart && left != '¥';
    }

    private static boolean isNarrowGap(char left, char right) {
        if (isHan(left) && isHan(right)) {
            return NUMERIC.indexOf(left) < 0 || NUMERIC.indexOf(right) < 0;
        }
        return left == '.' && isDigit(right);
    }

    /** A letter or digit with no letter or digit on its far side. */
    private boolean isSingle(int at, int side) {
        int far = at + side;
        return isWord(in.at(at)) && (far < 0 || far >= in.length() || !isWord(in.at(far)));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '〇';
    }

    /** Single characters go on, blank by blank, to the left or to the right. */
    private boolean isChained(int leftAt, int rightAt) {
        return isStep(leftAt, -1) || isStep(rightAt, 1);
    }

    /** 张 三  李 四: a wider gap than the ones beside it parts two letter-spaced words. */
    private boolean isWider(int leftAt, int rightAt, int width) {
        int before = blankWidth(leftAt - 1, -1);
        int after = blankWidth(rightAt + 1, 1);
        return (before > 0 && before < width) || (after > 0 && after < width);
    }

    private int blankWidth(int from, int side) {
        int width = 0;
        for (int at = from; at >= 0 && at < in.length() && isBlank(in.at(at)); at += side) {
            width += in.at(at) == '\u3000' ? 2 : 1;
        }
        return width;
    }

    private boolean isStep(int at, int side) {
        int next = at + 2 * side;
        return next >= 0 && next < in.length() && isBlank(in.at(at + side)) && isSingle(next, side);
    }

    /** 20 25年, 2025年1 2月: the parts make one year, month or day. */
    private boolean isSplitNumber(int leftAt, int rightAt) {
        int from = leftAt;
        while (from > 0 && isDigit(in.at(from - 1))) {
            from--;
        }
        int until = rightAt;
        while (until < in.length() && isDigit(in.at(until))) {
            until++;
        }
        int digits = leftAt - from + 1 + until - rightAt;
        int next = until;
        while (next < in.length() && isBlank(in.at(next))) {
            next++;
        }
        if (next >= in.length() || !isUnit(in.at(next))) {
            return false;
        }
        return in.at(next) == '年' ? digits == 4 : digits == 2 && from > 0 && isUnit(in.at(from - 1));
    }

    private boolean isEdge(int at) {
        return at < 0 || at >= in.length() || in.at(at) == '\t' || NormalText.isLineEnd(in.at(at));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000';
    }

    private static boolean isUnit(char c) {
        return DATE_UNITS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isHan(char c) {
        return (c >= '\u3400' && c <= '\u9FFF') || c == '〇';
    }
}
