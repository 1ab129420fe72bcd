package xiezhi.reading.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import xiezhi.reading.text.NormalText;

/** Dates without a year (3月1日) and the short members of ranges and lists (…至5日, …、8日, …-3.5). */
final class ShortDates {
    private final NormalText text;
    private final String words;
    private final int until;

    ShortDates(NormalText text, String words, int until) {
        this.text = text;
        this.words = words;
        this.until = until;
    }

    /**
     * @param last the date read before this one, if any
     * @param before the day to take year and month from
     */
    Optional<Found<StatedDate>> at(int at, Optional<Found<StatedDate>> last, Supplier<Optional<LocalDate>> before) {
        boolean isJanuary = charAt(at) == '元';
        Numeral first = isJanuary ? new Numeral(1, at, at + 1, true, true) : Numeral.at(words, at, until);
        if (first.value() < 1 || (!first.isChinese() && first.size() > 2)) {
            return Optional.empty();
        }
        Optional<Found<StatedDate>> end = last.filter(date -> isConnected(date, at));
        char mark = charAt(first.until());
        if (mark == '月') {
            return monthAndDay(first, end, before);
        }
        Optional<Found<StatedDate>> listed = last.filter(date -> date.until() == at - 1 && charAt(at - 1) == '、');
        if (mark == '日' && !isJanuary) {
            return end.or(() -> listed).flatMap(date -> day(first, date, end.isPresent()));
        }
        return end.flatMap(date -> separated(first, mark, date));
    }

    private Optional<Found<StatedDate>> monthAndDay(
            Numeral month, Optional<Found<StatedDate>> rangeStart, Supplier<Optional<LocalDate>> before) {
        Numeral day = Numeral.at(words, month.until() + 1, until);
        char mark = charAt(day.until());
        if (month.value() > 12 || day.value() < 1 || day.value() > 31 || (mark != '日' && mark != '号')) {
            return Optional.empty();
        }
        int end = day.until() + 1;
        boolean isClear = month.isClear() && day.isClear();
        Optional<LocalDate> start = rangeStart.flatMap(date -> date.value().day());
        if (start.isPresent()) {
            StatedDate date = DateParts.of(start.get().getYear(), month.value(), day.value());
            return Optional.of(rangeEnd(date, start.get(), rangeStart.get().isSure() && isClear, month.from(), end));
        }
        StatedDate date = before.get()
                .map(known -> relative(known.getYear(), month.value(), day.value(), month.from(), end))
                .orElseGet(() -> DateParts.partial(0, month.value(), day.value()));
        return Optional.of(new Found<>(date, false, month.from(), end));
    }

    private StatedDate relative(int year, int month, int day, int from, int end) {
        return DateParts.exists(year, month, day)
                ? new StatedDate.Relative(words.substring(from, end), Optional.of(LocalDate.of(year, month, day)))
                : new StatedDate.Impossible(year, month, day);
    }

    private Optional<Found<StatedDate>> day(Numeral day, Found<StatedDate> last, boolean isRange) {
        if (day.value() > 31 || last.value().day().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = last.value().day().get();
        int end = day.until() + 1;
        if (isRange) {
            StatedDate date = DateParts.of(start.getYear(), start.getMonthValue(), day.value());
            return Optional.of(rangeEnd(date, start, last.isSure() && day.isClear(), day.from(), end));
        }
        return Optional.of(new Found<>(
                relative(start.getYear(), start.getMonthValue(), day.value(), day.from(), end),
                false,
                day.from(),
                end));
    }

    /** 2025.3.1-3.5, 2025/3/1-3/5. */
    private Optional<Found<StatedDate>> separated(Numeral month, char mark, Found<StatedDate> last) {
        if ((mark != '.' && mark != '/') || last.value().day().isEmpty()) {
            return Optional.empty();
        }
        Numeral day = Numeral.at(words, month.until() + 1, until);
        LocalDate start = last.value().day().get();
        boolean isSameStyle = words.substring(last.from(), last.until()).indexOf(mark) >= 0;
        if (!isSameStyle || day.isChinese() || day.size() > 2 || month.value() > 12) {
            return Optional.empty();
        }
        StatedDate date = DateParts.of(start.getYear(), month.value(), day.value());
        return Optional.of(rangeEnd(date, start, last.isSure() && day.isClear(), month.from(), day.until()));
    }

    /** A range that would end before it starts has crossed the year or is wrong: unsure. */
    private static Found<StatedDate> rangeEnd(StatedDate end, LocalDate start, boolean isClear, int from, int until) {
        boolean isOrdered = end.day().filter(day -> !day.isBefore(start)).isPresent();
        return new Found<>(end, isClear && isOrdered, from, until);
    }

    private boolean isConnected(Found<StatedDate> last, int at) {
        return Dates.isConnected(text, last, at);
    }

    private char charAt(int at) {
        return at < until ? words.charAt(at) : 0;
    }
}
