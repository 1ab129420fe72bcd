package xiezhi.reading.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Dates that count from the date before them: 同年3月5日, 次年1月2日, 同月8日, 当日, 次日. */
final class RelativeDates {
    private static final Map<String, Integer> DAYS = Map.of("当日", 0, "当天", 0, "同日", 0, "同天", 0, "次日", 1, "翌日", 1);
    private static final Map<String, Integer> YEARS = Map.of("同年", 0, "当年", 0, "次年", 1, "翌年", 1);
    private static final Map<String, Integer> MONTHS = Map.of("同月", 0, "当月", 0, "次月", 1);

    private final String words;
    private final int until;

    RelativeDates(String words, int until) {
        this.words = words;
        this.until = until;
    }

    Optional<Found<StatedDate>> at(int at, Supplier<Optional<LocalDate>> before) {
        if (at + 2 > until) {
            return Optional.empty();
        }
        String word = words.substring(at, at + 2);
        Integer days = DAYS.get(word);
        if (days != null) {
            return Optional.of(found(at, at + 2, before.get().map(day -> day.plusDays(days))));
        }
        Integer months = MONTHS.get(word);
        if (months != null) {
            Numeral day = Numeral.at(words, at + 2, until);
            return isPart(day, 31, '日')
                    ? Optional.of(found(
                            at, day.until() + 1, before.get().flatMap(known -> inMonth(known, months, day.value()))))
                    : Optional.empty();
        }
        Integer years = YEARS.get(word);
        return years == null ? Optional.empty() : inYear(at, years, before);
    }

    private Optional<Found<StatedDate>> inYear(int at, int years, Supplier<Optional<LocalDate>> before) {
        Numeral month = Numeral.at(words, at + 2, until);
        if (!isPart(month, 12, '月')) {
            return Optional.empty();
        }
        Numeral day = Numeral.at(words, month.until() + 1, until);
        if (!isPart(day, 31, '日')) {
            return Optional.of(found(at, month.until() + 1, Optional.empty()));
        }
        Optional<LocalDate> on =
                before.get().flatMap(known -> day(known.getYear() + years, month.value(), day.value()));
        return Optional.of(found(at, day.until() + 1, on));
    }

    private static Optional<LocalDate> inMonth(LocalDate known, int months, int day) {
        LocalDate first = known.withDayOfMonth(1).plusMonths(months);
        return day(first.getYear(), first.getMonthValue(), day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private boolean isPart(Numeral number, int max, char mark) {
        return number.value() >= 1
                && number.value() <= max
                && number.until() < until
                && words.charAt(number.until()) == mark;
    }

    private Found<StatedDate> found(int from, int end, Optional<LocalDate> on) {
        return new Found<>(new StatedDate.Relative(words.substring(from, end), on), false, from, end);
    }
}
