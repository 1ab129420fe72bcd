package xiezhi.reading.field;

import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Found;

/**
 * Whether a paper says something: yes where a wording stands in a sentence without a wording against it, no where only
 * such sentences stand, nothing otherwise.
 */
final class FlagReader implements FieldReader {

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        var hits = field.words().stream()
                .flatMap(wording -> text.hits(wording).stream())
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
