package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** Citations of law articles, with the law a short form or 该法 stands for. */
public final class Citations {
    private Citations() {}

    /** One value for each article, paragraph or item cited; names given before {@code from} are known. */
    public static List<Found<Citation>> all(NormalText text, int from, int until) {
        return List.of();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<Citation>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<Citation>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** Names in 《》 that read like a law, regulation or rule, whether or not an article follows. */
    public static List<Found<String>> lawNames(NormalText text, int from, int until) {
        return List.of();
    }
}
