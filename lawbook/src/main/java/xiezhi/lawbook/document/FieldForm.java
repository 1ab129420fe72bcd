package xiezhi.lawbook.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One field of a form: where its value goes and how it is printed.
 *
 * @param path path in the document record, for example {@code party.name}, or a whole part such as {@code law}
 * @param reader id of the reader that fills it
 * @param role role given to the persons or opinions it reads; empty when it has none
 * @param labels labels before the value, without colon, best first
 * @param words wordings around the value when no label stands, best first
 * @param unsureWords wordings that give an unsure value only
 * @param against wordings of a sentence that turn a yes to no
 * @param skips wordings of a sentence that speaks of something else
 * @param choices value to its wordings, for fields with a closed list
 */
public record FieldForm(
        String path,
        String reader,
        String role,
        List<String> labels,
        List<Wording> words,
        List<Wording> unsureWords,
        List<Wording> against,
        List<Wording> skips,
        Map<String, List<String>> choices) {
    public FieldForm {
        labels = List.copyOf(labels);
        words = List.copyOf(words);
        unsureWords = List.copyOf(unsureWords);
        against = List.copyOf(against);
        skips = List.copyOf(skips);
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }
}
