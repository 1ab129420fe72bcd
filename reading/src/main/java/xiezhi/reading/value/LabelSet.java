package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import xiezhi.reading.text.NormalText;

/**
 * The labels of a form and their wording variants. A value stands to the right of its label on the line, in the next
 * table cells, below in its column, or on the next line, and ends where the next label starts, known or not.
 *
 * <p>A label is followed by a colon, fills its cell or line, or opens its line before a gap. A remark in brackets may
 * stand between label and colon: 法定代表人（负责人）：.
 */
public final class LabelSet {
    private final LabelHits hits;

    private LabelSet(LabelHits hits) {
        this.hits = hits;
    }

    /** Labels by id, each with its wordings, without the colon. Wordings are normalised as the text is. */
    public static LabelSet of(SequencedMap<String, List<String>> wordings) {
        return new LabelSet(new LabelHits(wordings));
    }

    /** All fields in text order, blank ones too. */
    public List<Labelled> all(NormalText text, int from, int until) {
        List<LabelHit> labels = hits.in(text, from, until);
        LabelValues values = new LabelValues(text, until, labels);
        return IntStream.range(0, labels.size()).mapToObj(values::value).toList();
    }

    /** As {@link #all} for the whole text. */
    public List<Labelled> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first filled field with that id, else the first blank one. */
    public Optional<Labelled> first(NormalText text, String id) {
        List<Labelled> fields =
                all(text).stream().filter(field -> field.id().equals(id)).toList();
        return fields.stream()
                .filter(field -> !field.isBlank())
                .findFirst()
                .or(() -> fields.stream().findFirst());
    }
}
