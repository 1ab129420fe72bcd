package xiezhi.sample.defect;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A planted defect: one line of the truth.
 *
 * @param caseId case
 * @param defect id of the defect
 * @param title what is wrong, in Chinese
 * @param checks ids of the checks it violates
 * @param follows ids of further checks violated as its consequence
 * @param severity fatal, major or minor
 * @param kind kind of the paper it shows in
 * @param file file it shows in; empty when that paper is missing
 * @param words words that show it; empty when something is missing
 */
public record Planted(
        String caseId,
        String defect,
        String title,
        List<String> checks,
        List<String> follows,
        String severity,
        String kind,
        String file,
        String words) {
    /** Copies the lists. */
    public Planted {
        checks = List.copyOf(checks);
        follows = List.copyOf(follows);
    }

    /** The line in JSON. */
    public String json() {
        var json = new StringBuilder("{");
        field(json, "case", caseId).append(',');
        field(json, "defect", defect).append(',');
        field(json, "title", title).append(',');
        list(json, "checks", checks).append(',');
        list(json, "follows", follows).append(',');
        field(json, "severity", severity).append(',');
        field(json, "kind", kind).append(',');
        field(json, "file", file).append(',');
        return field(json, "words", words).append('}').toString();
    }

    private static StringBuilder field(StringBuilder json, String name, String value) {
        return json.append(quoted(name)).append(':').append(quoted(value));
    }

    private static StringBuilder list(StringBuilder json, String name, List<String> values) {
        String items = values.stream().map(Planted::quoted).collect(Collectors.joining(","));
        return json.append(quoted(name)).append(":[").append(items).append(']');
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
