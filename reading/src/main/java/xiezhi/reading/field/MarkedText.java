package xiezhi.reading.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xiezhi.lawbook.document.Placeholder;
import xiezhi.reading.text.NormalText;
import xiezhi.reading.value.Agencies;
import xiezhi.reading.value.Amount;
import xiezhi.reading.value.Amounts;
import xiezhi.reading.value.Citation;
import xiezhi.reading.value.Citations;
import xiezhi.reading.value.Dates;
import xiezhi.reading.value.DocumentNumbers;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.Period;
import xiezhi.reading.value.Periods;
import xiezhi.reading.value.PrintedNumber;
import xiezhi.reading.value.Times;

/**
 * A text with one {@link Placeholder#mark} in the place of every value, so that wordings need not know how values are
 * printed, with the way back to the values and to the normal text.
 */
final class MarkedText {

    /** A value in the marked text. */
    record Mark(Placeholder type, Found<?> found) {}

    private final String marked;
    private final int[] origins;
    private final Mark[] marks;
    private final List<Mark> inOrder;

    private MarkedText(String marked, int[] origins, Mark[] marks, List<Mark> inOrder) {
        this.marked = marked;
        this.origins = origins;
        this.marks = marks;
        this.inOrder = inOrder;
    }

    /** The text with all its values marked; where values overlap the earlier type of the list below wins. */
    static MarkedText of(NormalText text) {
        var taken = new boolean[text.length()];
        List<Mark> all = new ArrayList<>();
        take(Placeholder.CITATION, Citations.all(text), taken, all);
        take(Placeholder.NUMBER, DocumentNumbers.all(text), taken, all);
        take(Placeholder.TIME, Times.all(text), taken, all);
        take(Placeholder.DATE, Dates.days(text, 0, text.length()), taken, all);
        take(Placeholder.AMOUNT, Amounts.all(text), taken, all);
        take(Placeholder.PERIOD, Periods.all(text), taken, all);
        take(Placeholder.COURT, Agencies.courts(text, 0, text.length()), taken, all);
        take(Placeholder.GOVERNMENT, Agencies.governments(text, 0, text.length()), taken, all);
        take(Placeholder.AGENCY, Agencies.environmentAgencies(text, 0, text.length()), taken, all);
        all.sort(Comparator.comparingInt(mark -> mark.found().from()));
        return marked(text, all);
    }

    private static void take(Placeholder type, List<? extends Found<?>> values, boolean[] taken, List<Mark> all) {
        for (var found : values) {
            if (found.until() > found.from() && isFree(taken, found)) {
                Arrays.fill(taken, found.from(), found.until(), true);
                all.add(new Mark(type, found));
            }
        }
    }

    private static boolean isFree(boolean[] taken, Found<?> found) {
        for (var at = found.from(); at < found.until(); at++) {
            if (taken[at]) {
                return false;
            }
        }
        return true;
    }

    private static MarkedText marked(NormalText text, List<Mark> all) {
        var words = new StringBuilder(text.length());
        var origins = new int[text.length() + 1];
        var marks = new Mark[text.length() + 1];
        var at = 0;
        for (var mark : all) {
            at = copied(text, at, mark.found().from(), words, origins);
            origins[words.length()] = at;
            marks[words.length()] = mark;
            words.append(mark.type().mark());
            at = mark.found().until();
        }
        copied(text, at, text.length(), words, origins);
        origins[words.length()] = text.length();
        return new MarkedText(words.toString(), origins, marks, List.copyOf(all));
    }

    private static int copied(NormalText text, int from, int until, StringBuilder words, int[] origins) {
        for (var at = from; at < until; at++) {
            origins[words.length()] = at;
            words.append(text.charAt(at) == NormalText.CELL_BREAK ? '\n' : text.charAt(at));
        }
        return until;
    }

    /** The marked words. */
    String words() {
        return marked;
    }

    /** Where the character at {@code index} of the marked words stands in the normal text. */
    int origin(int index) {
        return origins[index];
    }

    /** Where the character at {@code at} of the normal text stands in the marked words; inside a value, its mark. */
    int index(int at) {
        var index = Arrays.binarySearch(origins, 0, marked.length() + 1, at);
        return index >= 0 ? index : -index - 2;
    }

    /** The value at {@code index} of the marked words. */
    Optional<Mark> mark(int index) {
        return Optional.ofNullable(marks[index]);
    }

    /** All values of {@code from..until} of the normal text, in order. */
    List<Mark> marks(int from, int until) {
        return inOrder.stream()
                .filter(mark -> mark.found().from() >= from && mark.found().until() <= until)
                .toList();
    }

    /** The values of one type in {@code from..until} of the normal text; a moment is also a date. */
    static Optional<Found<LocalDate>> date(Mark mark) {
        return switch (mark.found().value()) {
            case LocalDate day -> Optional.of(mark.found().map(value -> day));
            case LocalDateTime moment -> Optional.of(mark.found().map(value -> moment.toLocalDate()));
            default -> Optional.empty();
        };
    }

    static Optional<Found<LocalDateTime>> moment(Mark mark) {
        return mark.found().value() instanceof LocalDateTime moment
                ? Optional.of(mark.found().map(value -> moment))
                : Optional.empty();
    }

    static Optional<Found<Amount>> amount(Mark mark) {
        return mark.found().value() instanceof Amount amount
                ? Optional.of(mark.found().map(value -> amount))
                : Optional.empty();
    }

    static Optional<Found<Period>> period(Mark mark) {
        return mark.found().value() instanceof Period period
                ? Optional.of(mark.found().map(value -> period))
                : Optional.empty();
    }

    static Optional<Found<String>> number(Mark mark) {
        return mark.found().value() instanceof PrintedNumber number
                ? Optional.of(mark.found().map(value -> number.number()))
                : Optional.empty();
    }

    static Optional<Found<Citation>> citation(Mark mark) {
        return mark.found().value() instanceof Citation citation
                ? Optional.of(mark.found().map(value -> citation))
                : Optional.empty();
    }
}
