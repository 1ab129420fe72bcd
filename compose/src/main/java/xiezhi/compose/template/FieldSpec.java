package xiezhi.compose.template;

import java.util.Map;

/**
 * A field that templates may print, from {@code law/templates/fields.yaml}.
 *
 * @param id name in templates, for example {@code party.name}
 * @param zh label
 * @param en label in English
 * @param type what it holds
 * @param source path in the case it is filled from: {@code party.name} in the case, {@code kind-of-document:head.number}
 *     in the first document of a kind, a path in the row for fields of lists; empty when only a person can give it
 * @param hint for the person who fills it in
 * @param choices for choices: id to the words of each way of printing, the first being the usual one
 * @param pattern for lists: how a row is printed inside a line, with {@code {field}}s of the row
 */
public record FieldSpec(
        String id,
        String zh,
        String en,
        FieldType type,
        String source,
        Hint hint,
        Map<String, Map<String, String>> choices,
        String pattern) {
    /**
     * How to fill a field in.
     *
     * @param help what to write; empty for none
     * @param example an invented value; empty for none
     */
    public record Hint(String help, String example) {}

    public FieldSpec {
        choices = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(choices));
    }
}
