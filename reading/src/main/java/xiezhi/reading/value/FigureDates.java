package xiezhi.reading.value;

import java.util.Optional;

/** Dates in figures: 2025-03-01, 2025/3/1, 2025.3.1, 20251119, and runs that lost their marks. */
final class FigureDates {
    private static final String SEPARATORS = "-/.—";
    private static final int COMPACT = 8;
    private static final int MAX_ITEM_DIGITS = 2;
    /** Before eight digits these make a number of something, not a date. */
    private static final String NUMBER_MARKS = "号码第证№-/〔（[#";

    private static final String DATE_MARKS = "于在自至到从期间";

    private final String words;
    private final int from;
    private final int until;

    FigureDates(String words, int from, int until) {
        this.words = words;
        this.from = from;
        this.until = until;
    }

    Optional<Found<StatedDate>> at(int at) {
        Numeral first = Numeral.at(words, at, until);
        if (first.isChinese() || first.size() < 4 || first.size() > COMPACT + MAX_ITEM_DIGITS) {
            return Optional.empty();
        }
        char mark = charAt(first.until());
        if (first.size() == 4) {
            return SEPARATORS.indexOf(mark) >= 0 && mark != 0 ? separated(first, mark) : Optional.empty();
        }
        if (mark == '月') {
            return lostYearMark(first);
        }
        return compact(first, mark == '日');
    }

    private Optional<Found<StatedDate>> separated(Numeral year, char mark) {
        Numeral month = Numeral.at(words, year.until() + 1, until);
        if (month.isChinese() || month.size() > 2 || charAt(month.until()) != mark || isPartOfCode(year.from())) {
            return Optional.empty();
        }
        Numeral day = Numeral.at(words, month.until() + 1, until);
        char next = charAt(day.until());
        boolean isCode = next == mark && Numeral.isDigit(charAt(day.until() + 1)) && mark != '-';
        if (day.isChinese() || day.size() == 0 || day.size() > 2 || isCode || !DateParts.isLikelyYear(year.value())) {
            return Optional.empty();
        }
        StatedDate date = DateParts.of(year.value(), month.value(), day.value());
        boolean isWhole = date instanceof StatedDate.Whole;
        boolean isSure = isWhole && year.isClear() && month.isClear() && day.isClear();
        int end = next == '日' ? day.until() + 1 : day.until();
        boolean isDatePrint = isWhole || month.value() <= 12 || (month.size() == 2 && day.size() == 2);
        return isDatePrint ? Optional.of(new Found<>(date, isSure, year.from(), end)) : Optional.empty();
    }

    /** HJ/T 2025-3-1 or 03-2025-3-1 is a code; 1.2025-3-1 is a list number and a date. */
    private boolean isPartOfCode(int at) {
        if (at < 2 || at <= from) {
            return false;
        }
        char left = words.charAt(at - 1);
        boolean isJoined = (left == '-' || left == '/') && Character.isLetterOrDigit(words.charAt(at - 2));
        boolean isStandard = left == ' ' && Character.isUpperCase(words.charAt(at - 2));
        return isStandard || (isJoined && (left == '/' || !isDateBefore(at - 1)));
    }

    /** A range in dashes: 2025.3.1-2025.3.5. */
    private boolean isDateBefore(int dash) {
        int start = dash;
        while (start > 0
                && dash - start < 10
                && (Numeral.isDigit(words.charAt(start - 1)) || "./".indexOf(words.charAt(start - 1)) >= 0)) {
            start--;
        }
        char before = words.charAt(dash - 1);
        return before == '日' || dash - start >= 6;
    }

    /** 20253月1日. */
    private Optional<Found<StatedDate>> lostYearMark(Numeral run) {
        Numeral day = Numeral.at(words, run.until() + 1, until);
        if (run.size() > 6 || day.value() < 0 || charAt(day.until()) != '日') {
            return Optional.empty();
        }
        String digits = words.substring(run.from(), run.until());
        int year = number(digits, 0, 4);
        int month = number(digits, 4, digits.length());
        return DateParts.isLikelyYear(year) && DateParts.exists(year, month, day.value())
                ? Optional.of(new Found<>(DateParts.of(year, month, day.value()), false, run.from(), day.until() + 1))
                : Optional.empty();
    }

    private Optional<Found<StatedDate>> compact(Numeral run, boolean hasMark) {
        int end = hasMark ? run.until() + 1 : run.until();
        int size = run.size();
        if (size == COMPACT) {
            return hasMark || !isNumber(run)
                    ? eight(run.from(), run.until(), run.isClear() && !hasMark && isDatePlace(run.from()), hasMark)
                    : Optional.empty();
        }
        if (!hasMark) {
            return Optional.empty();
        }
        if (size > COMPACT) {
            // a list number has run into the date: 120251119日
            return eight(run.until() - COMPACT, run.until(), false, true);
        }
        String digits = words.substring(run.from(), run.until());
        int year = number(digits, 0, 4);
        if (!DateParts.isLikelyYear(year)) {
            return Optional.empty();
        }
        StatedDate date = split(digits.substring(4))
                .map(parts -> DateParts.of(year, parts[0], parts[1]))
                .orElseGet(() -> DateParts.partial(year, 0, 0));
        return Optional.of(new Found<>(date, false, run.from(), end));
    }

    private Optional<Found<StatedDate>> eight(int start, int end, boolean isSure, boolean hasMark) {
        String digits = words.substring(start, end);
        int year = number(digits, 0, 4);
        int month = number(digits, 4, 6);
        int day = number(digits, 6, 8);
        if (!DateParts.isLikelyYear(year) || (!hasMark && !DateParts.exists(year, month, day))) {
            return Optional.empty();
        }
        StatedDate date = DateParts.of(year, month, day);
        boolean isWhole = date instanceof StatedDate.Whole;
        return Optional.of(new Found<>(date, isSure && isWhole, start, hasMark ? end + 1 : end));
    }

    /** Month and day of two to four digits without marks, when only one reading exists. */
    static Optional<int[]> split(String digits) {
        int[] only = {};
        for (int cut = 1; cut < digits.length(); cut++) {
            int month = number(digits, 0, cut);
            int day = number(digits, cut, digits.length());
            boolean isPlain = cut <= 2 && digits.length() - cut <= 2 && digits.charAt(cut) != '0';
            boolean isPadded = cut == 2 && digits.length() == 4;
            if ((isPlain || isPadded) && DateParts.exists(2024, month, day)) {
                if (only.length > 0) {
                    return Optional.empty();
                }
                only = new int[] {month, day};
            }
        }
        return only.length > 0 ? Optional.of(only) : Optional.empty();
    }

    private boolean isNumber(Numeral run) {
        char next = charAt(run.until());
        char left = run.from() == 0 ? 0 : words.charAt(run.from() - 1);
        char beforeColon = left == '：' && run.from() > 1 ? words.charAt(run.from() - 2) : left;
        return next == '号'
                || next == '-'
                || (Character.isLetter(next) && next < 128)
                || (left == '.' && run.from() > 1 && Character.isLetterOrDigit(words.charAt(run.from() - 2)))
                || (beforeColon != 0 && NUMBER_MARKS.indexOf(beforeColon) >= 0);
    }

    private boolean isDatePlace(int at) {
        char left = at == 0 ? 0 : words.charAt(at - 1);
        char beforeColon = (left == '：' || left == '\t') && at > 1 ? words.charAt(at - 2) : left;
        return beforeColon != 0 && DATE_MARKS.indexOf(beforeColon) >= 0;
    }

    private char charAt(int at) {
        return at < until ? words.charAt(at) : 0;
    }

    private static int number(String digits, int from, int until) {
        return Numeral.at(digits, from, until).value();
    }
}
