package xiezhi.reading.field;

import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Found;

/**
 * Whether a paper says something: yes where a wording stands in a sentence without a wording against it, no where only
 * such sentences stand, nothing otherwise.
 *
 * @param isOwnOnly what stands in the quotation of a statute is not said by the paper
 */
record FlagReader(boolean isOwnOnly) implements FieldReader {

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        var words = isOwnOnly ? text.own() : text.plain();
        var hits = field.words().stream()
                .flatMap(wording -> text.hits(wording).stream())
                .filter(hit -> words.substring(hit.from(), hit.until()).indexOf(QuotedWords.BLANK) < 0)
                .filter(hit -> !text.saysInSentence(field.skips(), hit.from(), hit.until()))
                .toList();
        var yes = hits.stream()
                .filter(hit -> !text.saysInSentence(field.against(), hit.from(), hit.until()))
                .findFirst();
        if (yes.isPresent()) {
            draft.set(field.path(), fact(text, true, yes.get()));
            return;
        }
        field.against().stream()
                .flatMap(wording -> text.hits(wording).stream())
                .findFirst()
                .ifPresent(hit -> draft.set(field.path(), fact(text, false, hit)));
    }

    private static Fact<Boolean> fact(DocumentText text, boolean value, DocumentText.Hit hit) {
        return new Found<>(value, true, hit.from(), hit.until()).fact(text.text());
    }
}
