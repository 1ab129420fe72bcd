package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/**
 * Finds values of one type in a stretch of text; every parser's {@code all} is one ({@code Finder<StatedDate> f =
 * Dates::all}). Results stand in text order; only members of one list (第（一）、（二）项) may share
 * words.
 */
@FunctionalInterface
public interface Finder<T> {

    /** All values in {@code from..until} of the text. */
    List<Found<T>> all(NormalText text, int from, int until);

    /** All values of the text. */
    default List<Found<T>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first value in {@code from..until} of the text. */
    default Optional<Found<T>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }
}
