package xiezhi.reading.text;

/** Punctuation whose form depends on what stands beside it: colons of times, commas of sums, circles among numerals. */
final class Neighbours {
    private static final String NUMERALS = "一二三四五六七八九〇";

    private Neighbours() {}

    static void settle(Draft draft) {
        for (int at = 1; at + 1 < draft.length(); at++) {
            switch (draft.at(at)) {
                case '：' -> {
                    if (digitsBefore(draft, at) > 0 && digitsBefore(draft, at) <= 2 && digitsAfter(draft, at) == 2) {
                        draft.set(at, ':');
                    }
                }
                case '，' -> {
                    if (isGrouping(draft, at)) {
                        draft.set(at, ',');
                    }
                }
                case '○', '◯', 'Ο', 'О', '０' -> {
                    if (isNumeral(draft.at(at - 1)) || isNumeral(draft.at(at + 1))) {
                        draft.set(at, '〇');
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isGrouping(Draft draft, int at) {
        int before = digitsBefore(draft, at);
        int after = digitsAfter(draft, at);
        int next = at + 1 + after;
        boolean isYear = after == 4 && next < draft.length() && "年-./".indexOf(draft.at(next)) >= 0;
        return before > 0 && before <= 4 && (after == 3 || (after == 4 && !isYear));
    }

    private static int digitsBefore(Draft draft, int at) {
        int from = at;
        while (from > 0 && isDigit(draft.at(from - 1))) {
            from--;
        }
        return at - from;
    }

    private static int digitsAfter(Draft draft, int at) {
        int until = at + 1;
        while (until < draft.length() && isDigit(draft.at(until))) {
            until++;
        }
        return until - at - 1;
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
