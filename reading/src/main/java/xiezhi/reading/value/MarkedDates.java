package xiezhi.reading.value;

import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** Dates with 年 月 日 marks that begin with a year, whole or with parts missing. */
final class MarkedDates {
    private static final String FILLERS = "_×Xx*＊… ";
    private static final int YEAR_DIGITS = 4;
    /** After a bare year these words make it no date: 2021年版, 2017年修订, 2024年度. */
    private static final Pattern NO_DATE = Pattern.compile("^(?:版|修|度|第|代|新|的|以|内|来|后|前|间|底第)");

    private final NormalText text;
    private final String words;
    private final int until;

    MarkedDates(NormalText text, String words, int until) {
        this.text = text;
        this.words = words;
        this.until = until;
    }

    /** What has been read so far, moved along the text. */
    private record Cursor(int at, boolean isSure) {}

    Optional<Found<StatedDate>> at(int at) {
        Numeral year = Numeral.at(words, at, until);
        if (charAt(year.until()) == '年' && year.value() >= 0) {
            return year(year);
        }
        // 20×× or 20__ before 年
        int fillers = afterFillers(year.until());
        boolean isMaskedYear = year.size() > 0 && year.size() < YEAR_DIGITS && fillers > year.until();
        return isMaskedYear && charAt(fillers) == '年' && fillers - at <= 6
                ? Optional.of(monthAndDay(at, 0, new Cursor(fillers + 1, false)))
                        .filter(MarkedDates::hasMonth)
                : Optional.empty();
    }

    private Optional<Found<StatedDate>> year(Numeral year) {
        Cursor next = new Cursor(year.until() + 1, year.isClear());
        int size = year.size();
        if (size == YEAR_DIGITS && isRow(year)) {
            boolean isLikely = DateParts.isLikelyYear(year.value());
            return Optional.of(monthAndDay(year.from(), year.value(), new Cursor(next.at(), next.isSure() && isLikely)))
                    .filter(date -> isLikely || hasMonth(date))
                    .filter(date -> hasMonth(date) || !isNoDate(date));
        }
        if (size > YEAR_DIGITS && size <= YEAR_DIGITS + 2 && !year.isChinese()) {
            // a list number has run into the year: 12025年3月1日
            Numeral last = Numeral.at(words, year.until() - YEAR_DIGITS, year.until());
            boolean isItem = isLineStart(year.from());
            return Optional.of(monthAndDay(last.from(), last.value(), new Cursor(next.at(), next.isSure() && isItem)))
                    .filter(date -> DateParts.isLikelyYear(last.value()) && hasMonth(date));
        }
        int value = size == 2 && isRow(year) ? DateParts.century(year.value()) : 0;
        return size < YEAR_DIGITS
                ? Optional.of(monthAndDay(year.from(), value, new Cursor(next.at(), isYearOfText(year))))
                        .filter(MarkedDates::hasWholeMonthAndDay)
                : Optional.empty();
    }

    /** 24年3月5日 is clear in a paper that writes 2024 elsewhere. */
    private boolean isYearOfText(Numeral year) {
        return year.size() == 2
                && !year.isChinese()
                && year.isClear()
                && Pattern.compile("20" + words.substring(year.from(), year.until()) + "[年〕\\].-]")
                        .matcher(words)
                        .find();
    }

    /** Years are digit by digit; 二十五年 is a length of time. */
    private boolean isRow(Numeral year) {
        return !year.isChinese()
                || words.substring(year.from(), year.until()).chars().noneMatch(c -> "十拾廿卅".indexOf(c) >= 0);
    }

    private Found<StatedDate> monthAndDay(int from, int year, Cursor cursor) {
        Numeral month = month(cursor.at());
        if (charAt(month.until()) == '月' && month.value() >= 0) {
            return day(from, year, month.value(), new Cursor(month.until() + 1, cursor.isSure() && month.isClear()));
        }
        if (charAt(month.until()) == '日' && month.size() >= 2 && !month.isChinese() && year > 0) {
            return run(from, year, month);
        }
        int fillers = afterFillers(cursor.at());
        if (charAt(fillers) == '月') {
            int end = afterFillers(fillers + 1);
            return partial(year, 0, 0, from, charAt(end) == '日' ? end + 1 : fillers + 1);
        }
        return partial(year, 0, 0, from, cursor.at());
    }

    /** 2025年1119日: the mark 月 is lost. */
    private Found<StatedDate> run(int from, int year, Numeral digits) {
        return FigureDates.split(words.substring(digits.from(), digits.until()))
                .map(parts -> new Found<>(DateParts.of(year, parts[0], parts[1]), false, from, digits.until() + 1))
                .orElseGet(() -> partial(year, 0, 0, from, digits.until() + 1));
    }

    private Found<StatedDate> day(int from, int year, int month, Cursor cursor) {
        Numeral day = Numeral.at(words, cursor.at(), until);
        char mark = charAt(day.until());
        boolean isDay = day.value() >= 0 && day.size() > 0 && (day.isChinese() || day.size() <= 2);
        if (isDay && (mark == '日' || (mark == '号' && !isNumbered(day)))) {
            return whole(from, year, month, day, new Cursor(day.until() + 1, cursor.isSure()));
        }
        if (isDay && !isUnit(mark) && ".%号".indexOf(mark) < 0) {
            // 曰 is a misread 日
            return whole(from, year, month, day, new Cursor(mark == '曰' ? day.until() + 1 : day.until(), false));
        }
        int fillers = afterFillers(cursor.at());
        boolean isBlank = charAt(fillers) == '日';
        return partial(year, month, 0, from, isBlank ? fillers + 1 : cursor.at());
    }

    private static Found<StatedDate> whole(int from, int year, int month, Numeral day, Cursor cursor) {
        if (year == 0) {
            return partial(0, month, day.value(), from, cursor.at());
        }
        StatedDate date = DateParts.of(year, month, day.value());
        boolean isSure = cursor.isSure() && day.isClear() && date instanceof StatedDate.Whole;
        return new Found<>(date, isSure, from, cursor.at());
    }

    private static Found<StatedDate> partial(int year, int month, int day, int from, int end) {
        return new Found<>(DateParts.partial(year, month, day), false, from, end);
    }

    /** 元月 is January. */
    private Numeral month(int at) {
        return charAt(at) == '元' ? new Numeral(1, at, at + 1, true, true) : Numeral.at(words, at, until);
    }

    /** 3月1号楼 is a place, 3月1号文 a number. */
    private boolean isNumbered(Numeral day) {
        return "楼文线井库厂房院".indexOf(charAt(day.until() + 1)) >= 0 && charAt(day.until() + 1) != 0;
    }

    private static boolean isUnit(char c) {
        return "时个元万亿人次家吨项条点分天月年米公千克份辆台".indexOf(c) >= 0 && c != 0;
    }

    private boolean isNoDate(Found<StatedDate> year) {
        return NO_DATE.matcher(words.substring(year.until(), Math.min(words.length(), year.until() + 2)))
                .find();
    }

    private boolean isLineStart(int at) {
        return at == text.lineFrom(at) || "。；：\t".indexOf(words.charAt(at - 1)) >= 0;
    }

    private int afterFillers(int at) {
        int end = at;
        while (FILLERS.indexOf(charAt(end)) >= 0 && end < until) {
            end++;
        }
        return end;
    }

    private char charAt(int at) {
        return at < until ? words.charAt(at) : 0;
    }

    private static boolean hasMonth(Found<StatedDate> date) {
        return !(date.value() instanceof StatedDate.Partial(var year, var month, var day))
                || month.isPresent()
                || day.isPresent();
    }

    private static boolean hasWholeMonthAndDay(Found<StatedDate> date) {
        return !(date.value() instanceof StatedDate.Partial(var year, var month, var day))
                || (month.isPresent() && day.isPresent());
    }
}
