package xiezhi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The invented case of the test resources: what an officer types, paper by paper. */
final class InventedPapers {
    /** What the server says itself: the numbers it gives, and what a receipt serves. */
    private static final Set<String> NOT_TYPED = Set.of(
            "doc.number",
            "case.number",
            "order.number",
            "notice.number",
            "decision.number",
            "service.number",
            "service.document");

    private static final JsonNode CASE = JsonMapper.shared()
            .readTree(new String(resource("ordinary.json"), java.nio.charset.StandardCharsets.UTF_8));

    private InventedPapers() {}

    /** A paper: its template and what is typed for it beside what belongs to the whole case. */
    record Paper(String template, ObjectNode typed) {}

    /** The papers of the ordinary case in the order they are written. */
    static List<Paper> ordinary() {
        return StreamSupport.stream(CASE.path("papers").spliterator(), false)
                .map(paper -> new Paper(paper.path("template").asString(), (ObjectNode) paper.path("values")))
                .toList();
    }

    /** Values of the whole case. */
    static ObjectNode ofCase() {
        return (ObjectNode) CASE.path("case").deepCopy();
    }

    /** Values for every template. */
    static ObjectNode full() {
        var values = ofCase();
        CASE.path("more").properties().forEach(each -> values.set(each.getKey(), each.getValue()));
        return values;
    }

    /** What is sent for a draft: what it began with, what the case says, what this paper says. */
    static ObjectNode typed(JsonNode draft, ObjectNode... sources) {
        var values = (ObjectNode) draft.path("values").deepCopy();
        for (var source : sources) {
            for (var field : draft.path("fields")) {
                var id = field.path("id").asString();
                if (source.has(id) && !NOT_TYPED.contains(id)) {
                    values.set(id, source.get(id));
                }
            }
        }
        return values;
    }

    /** A paper that no agency writes, as text. */
    static byte[] outside(String name) {
        return resource("outside/" + name + ".txt");
    }

    private static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(
                InventedPapers.class.getResourceAsStream("/xiezhi/server/paper/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
