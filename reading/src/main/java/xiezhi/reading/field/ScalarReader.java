package xiezhi.reading.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.lawbook.document.Wording;
import xiezhi.reading.field.DocumentText.Hit;
import xiezhi.reading.field.MarkedText.Mark;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.Labelled;

/**
 * Reads one value: from a label's field, else from the words around it. The first label and the first wording that give
 * a value win; an unsure wording gives an unsure value; so does a wording that gives two different values, where two
 * cannot both be meant.
 *
 * @param <T> type of the value
 */
final class ScalarReader<T> implements FieldReader {

    /** Takes a value out of a stretch of text: the field of a label, or the group of a wording. */
    interface InWords<T> {
        Optional<Found<T>> in(DocumentText text, int from, int until);
    }

    /** Takes a value out of a mark of a wording. */
    interface InMark<T> {
        Optional<Found<T>> in(Mark mark);
    }

    private final InWords<T> inWords;
    private final Optional<InMark<T>> inMark;
    private final boolean isUnique;

    /**
     * A reader.
     *
     * @param inWords takes the value out of words
     * @param inMark takes the value out of a mark, for types that have marks
     * @param isUnique two different values of one wording make it unsure
     */
    ScalarReader(InWords<T> inWords, Optional<InMark<T>> inMark, boolean isUnique) {
        this.inWords = inWords;
        this.inMark = inMark;
        this.isUnique = isUnique;
    }

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        value(text, field).ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    /** The value with its place. */
    Optional<Found<T>> value(DocumentText text, FieldForm field) {
        return byLabel(text, field)
                .or(() -> byWords(text, field, field.words()))
                .or(() -> byWords(text, field, field.unsureWords()).map(Found::unsure));
    }

    private Optional<Found<T>> byLabel(DocumentText text, FieldForm field) {
        return labelled(text, field).stream()
                .flatMap(labelled -> inWords.in(text, labelled.from(), labelled.until()).stream())
                .findFirst();
    }

    /** Data of the party stand in the head: the same labels at the foot are the agency's. */
    private static List<Labelled> labelled(DocumentText text, FieldForm field) {
        return field.path().startsWith("party.") ? text.filledInHead(field.labels()) : text.filled(field.labels());
    }

    private Optional<Found<T>> byWords(DocumentText text, FieldForm field, List<Wording> wordings) {
        for (var wording : wordings) {
            var values = text.hits(wording).stream()
                    .filter(hit -> !text.saysInSentence(field.skips(), hit.from(), hit.until()))
                    .flatMap(hit -> in(text, hit))
                    .toList();
            if (!values.isEmpty()) {
                var first = values.getFirst();
                var areSame = values.stream().allMatch(value -> value.value().equals(first.value()));
                return Optional.of(isUnique && !areSame ? first.unsure() : first);
            }
        }
        return Optional.empty();
    }

    private Stream<Found<T>> in(DocumentText text, Hit hit) {
        if (inMark.isPresent()) {
            var marked = hit.marks().stream()
                    .flatMap(mark -> inMark.get().in(mark).stream())
                    .findFirst();
            if (marked.isPresent()) {
                return marked.stream();
            }
        }
        return hit.words().stream().flatMap(words -> inWords.in(text, words.from(), words.until()).stream());
    }
}
