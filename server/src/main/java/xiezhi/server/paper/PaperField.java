package xiezhi.server.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.compose.form.FormField;
import xiezhi.compose.template.FieldSpec;

/**
 * A field of a form as the screens show it.
 *
 * @param id id of the field; of a field of rows with the id of its list in front
 * @param type what it holds, as law/templates/fields.yaml calls it
 * @param required the form cannot do without it
 * @param choices of a choice: Chinese words by id
 * @param rows of a list: the fields of each row
 * @param fromCase the case may say it
 * @param help what to write
 */
record PaperField(
        String id,
        String zh,
        String type,
        boolean required,
        Optional<Map<String, String>> choices,
        Optional<List<PaperField>> rows,
        boolean fromCase,
        Optional<String> help) {

    static PaperField of(FormField field) {
        var spec = field.spec();
        return new PaperField(
                spec.id(),
                spec.zh(),
                spec.type().id(),
                field.isRequired(),
                choices(spec),
                field.rows().isEmpty()
                        ? Optional.empty()
                        : Optional.of(field.rows().stream().map(PaperField::of).toList()),
                !spec.source().isEmpty(),
                Optional.of(spec.hint().help()).filter(text -> !text.isEmpty()));
    }

    private static Optional<Map<String, String>> choices(FieldSpec spec) {
        Map<String, String> words = new LinkedHashMap<>();
        spec.choices()
                .forEach((id, ways) -> words.put(id, ways.values().iterator().next()));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
