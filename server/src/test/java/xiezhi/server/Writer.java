package xiezhi.server;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an officer does with the papers of one case. */
final class Writer {
    private final Browser browser;
    private final String path;

    Writer(Browser browser, String name) {
        this.browser = browser;
        this.path = "/api/cases/" + name;
    }

    /** A writer in a new case. */
    static Writer inNewCase(Browser browser) {
        var id = JsonMapper.shared()
                .createObjectNode()
                .put("id", UUID.randomUUID().toString());
        return new Writer(
                browser,
                browser.post("/api/cases", id.toString()).json().path("case").asString());
    }

    /** The same case for somebody else. */
    Writer as(Browser other) {
        return new Writer(other, name());
    }

    String name() {
        return path.substring("/api/cases/".length());
    }

    String path() {
        return path;
    }

    JsonNode view() {
        return browser.get(path).json();
    }

    int sequence() {
        return view().path("sequence").asInt(0);
    }

    Browser.Answer begin(String template) {
        return browser.post(
                path + "/drafts",
                JsonMapper.shared().createObjectNode().put("template", template).toString());
    }

    void drop(JsonNode draft) {
        browser.delete(path + "/drafts/" + draft.path("draft").asString());
    }

    Browser.Answer save(JsonNode draft, int revision, ObjectNode values) {
        return browser.put(path + "/drafts/" + draft.path("draft").asString(), body(revision, values));
    }

    Browser.Answer check(JsonNode draft, ObjectNode values) {
        return browser.post(path + "/drafts/" + draft.path("draft").asString() + "/check", body(0, values));
    }

    Browser.Answer issue(JsonNode draft, int revision, UUID id, int after) {
        var request = JsonMapper.shared()
                .createObjectNode()
                .put("id", id.toString())
                .put("after", after)
                .put("revision", revision);
        return browser.post(path + "/drafts/" + draft.path("draft").asString() + "/issue", request.toString());
    }

    /** Begins, fills in, saves and issues a paper. */
    Browser.Answer write(String template, ObjectNode... sources) {
        var draft = begin(template).json();
        var saved = save(draft, draft.path("revision").asInt(), InventedPapers.typed(draft, sources));
        if (saved.status() != 200) {
            return saved;
        }
        return issue(draft, saved.json().path("revision").asInt(), UUID.randomUUID(), sequence());
    }

    Browser.Answer hand(String name, byte[] content) {
        var fields = Map.of("id", UUID.randomUUID().toString(), "after", String.valueOf(sequence()));
        return browser.upload(path + "/files", name, content, fields);
    }

    private static String body(int revision, ObjectNode values) {
        var lawOn = values.path("doc.madeOn").asString("2026-09-21");
        var body =
                JsonMapper.shared().createObjectNode().put("revision", revision).put("lawOn", lawOn);
        body.set("values", values);
        return body.toString();
    }
}
