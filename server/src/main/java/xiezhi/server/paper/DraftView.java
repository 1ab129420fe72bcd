package xiezhi.server.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.compose.form.Form;
import xiezhi.compose.template.FieldSpec;

/**
 * A draft as the screens edit it.
 *
 * @param paper paper and version it will be
 * @param numbered field that gets the next number when it is left empty
 */
record DraftView(
        UUID draft,
        @JsonProperty("case") String docket,
        UUID paper,
        int version,
        String template,
        String kind,
        String zh,
        LocalDate lawOn,
        int revision,
        String savedBy,
        Instant savedAt,
        Optional<String> numbered,
        List<PaperField> fields,
        JsonNode values) {

    static DraftView of(Draft draft, Form form) {
        var template = form.template();
        var values = ValuesJson.kept(JsonMapper.shared().readTree(draft.body()), form);
        return new DraftView(
                draft.id(),
                draft.docket().value(),
                draft.paper(),
                draft.version(),
                template.id(),
                template.kind().id(),
                template.zh(),
                draft.lawOn(),
                draft.revision(),
                draft.savedBy(),
                draft.savedAt(),
                form.ownNumber().map(FieldSpec::id),
                form.fields().stream().map(PaperField::of).toList(),
                ValuesJson.write(values));
    }
}
