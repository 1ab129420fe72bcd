package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/**
 * Citations of law articles: 《中华人民共和国大气污染防治法》第四十八条第二款, lists, 该法第…条, short names (以下简称《大气法》), names
 * without 《》, articles in figures. The words that govern a citation stand in its sentence.
 *
 * <p>Unsure are articles whose law has two candidates before them, names with a missing 》, and unclear lists.
 */
public final class Citations {
    private Citations() {}

    /** One value for each article, paragraph or item cited, and for each law cited as a whole; names given before {@code from} are known. */
    public static List<Found<Citation>> all(NormalText text, int from, int until) {
        return new CitationScanner(text, until)
                .run().citations().stream()
                        .filter(found -> found.from() >= from)
                        .toList();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<Citation>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<Citation>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** What a citation is for, by the nearest governing word before it: 违反, 依据, and 责令 after it. */
    public static CitationRole role(NormalText text, Found<Citation> citation) {
        return CitationRole.of(text, citation.from());
    }

    /** Names in 《》 that read like a law, regulation or rule, whether or not an article follows. */
    public static List<Found<String>> lawNames(NormalText text, int from, int until) {
        return new CitationScanner(text, until)
                .run().titles().stream()
                        .filter(law -> law.from() >= from && LawNames.isLaw(law.name()))
                        .map(law -> new Found<>(law.name(), law.isSure(), law.from(), law.until()))
                        .toList();
    }
}
