package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Real answers have the status, the media type and the fields of the contract, and no other fields. */
@ExtendWith(RunningServer.class)
class ContractAnswerTest {
    private static final Contract CONTRACT = Contract.read();

    private final RunningServer.Address address;
    private final Browser officer;
    private final Browser reviewer;

    @TempDir
    Path folder;

    ContractAnswerTest(RunningServer.Address address) {
        this.address = address;
        this.officer = Browser.of(address, "case-officer");
        this.reviewer = Browser.of(address, "file-reviewer");
    }

    private static void fits(Browser browser, String path, Map<String, String> variables, String query) {
        var concrete = path;
        for (var each : variables.entrySet()) {
            concrete = concrete.replace("{" + each.getKey() + "}", each.getValue());
        }
        var answer = browser.download(concrete + query);
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        var body = type.equals("application/json") ? new String(answer.body(), StandardCharsets.UTF_8) : "";
        assertThat(answer.statusCode()).as(concrete + query + body).isEqualTo(200);
        assertThat(CONTRACT.problems("get", path, 200, type, body))
                .as(concrete + query + body)
                .isEmpty();
    }

    private static void fits(Browser browser, String path) {
        fits(browser, path, Map.of(), "");
    }

    private static void fits(String method, String path, Browser.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(CONTRACT.problems(method, path, status, "application/json", answer.body()))
                .as(path + answer.body())
                .isEmpty();
    }

    @Test
    void ofACaseAndItsPapers() {
        var writer = Writer.inNewCase(officer);
        var first = InventedPapers.ordinary().getFirst();
        var begun = writer.begin(first.template());
        fits("post", "/api/cases/{case}/drafts", begun, 201);
        var draft = begun.json();
        var values = InventedPapers.typed(draft, InventedPapers.ofCase(), first.typed());
        fits("post", "/api/cases/{case}/drafts/{draft}/check", writer.check(draft, values), 200);
        var variables =
                Map.of("case", writer.name(), "draft", draft.path("draft").asString());
        fits(officer, "/api/cases/{case}/drafts/{draft}", variables, "");
        fits(officer, "/api/cases/{case}/drafts", variables, "");
        fits("put", "/api/cases/{case}/drafts/{draft}", writer.save(draft, 1, values), 200);
        fits("put", "/api/cases/{case}/drafts/{draft}", writer.save(draft, 1, values), 409);
        var issue = "/api/cases/{case}/drafts/{draft}/issue";
        fits("post", issue, writer.issue(draft, 2, UUID.randomUUID(), 7), 409);
        fits("post", issue, writer.issue(draft, 2, UUID.randomUUID(), 0), 200);
        fits("post", "/api/cases/{case}/files", writer.hand("说明.txt", "现场情况".getBytes(StandardCharsets.UTF_8)), 200);
        fits(
                officer,
                "/api/cases/{case}/files",
                variables,
                "?file=" + URLEncoder.encode("说明.txt", StandardCharsets.UTF_8));
        ofPapers(writer);
    }

    private void ofPapers(Writer writer) {
        var paper = officer.get(writer.path() + "/papers").json().get(0);
        var variables =
                Map.of("case", writer.name(), "paper", paper.path("paper").asString(), "name", "1.pdf");
        for (var path : new String[] {"", "/documents", "/forms", "/papers", "/papers/{paper}/{name}"}) {
            fits(officer, "/api/cases/{case}" + path, variables, "");
        }
        fits(officer, "/api/cases/{case}/papers/{paper}/text", variables, "?version=1");
        fits(officer, "/api/cases/{case}/papers/{paper}/diff", variables, "?from=1&to=1");
        var file = paper.path("versions").get(0).path("file").asString();
        fits(officer, "/api/cases/{case}/text", variables, "?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8));
        fits(
                "post",
                "/api/cases/{case}/papers/{paper}/draft",
                officer.post(writer.path() + "/papers/" + paper.path("paper").asString() + "/draft", "{}"),
                201);
    }

    @Test
    void ofEntriesTakenRefusedAndLate() {
        var path = "/api/cases/contract-" + UUID.randomUUID();
        var lead = "{\"type\":\"lead-received\",\"source\":\"巡查\",\"content\":\"线索\"}";
        fits("post", "/api/cases/{case}/preflight", officer.post(path + "/preflight", entry(0, lead)), 200);
        fits("post", "/api/cases/{case}/entries", officer.post(path + "/entries", entry(0, lead)), 200);
        fits("post", "/api/cases/{case}/entries", officer.post(path + "/entries", entry(0, lead)), 409);
        var early = "{\"type\":\"hearing-withdrawn\",\"reason\":\"不再要求\"}";
        fits("post", "/api/cases/{case}/entries", officer.post(path + "/entries", entry(1, early)), 422);
        fits("post", "/api/cases/{case}/entries", officer.post(path + "/entries", "{"), 400);
        fits("post", "/api/cases/{case}/entries", reviewer.post(path + "/entries", entry(1, lead)), 403);
        fits("get", "/api/cases/{case}", officer.get(path + "-absent"), 404);
        fits("get", "/api/cases", new Browser(address).get("/api/cases"), 401);
    }

    private static String entry(int after, String event) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":" + after
                + ",\"events\":[{\"happenedOn\":\"2026-11-20\",\"event\":" + event + "}]}";
    }

    @Test
    void ofAnImport() throws Exception {
        var added = reviewer.upload("/api/imports", "two.zip", Importing.cases(folder, 2));
        fits("post", "/api/imports", added, 202);
        var id = added.json().path("id").asString();
        Importing.ended(reviewer, id);
        var variables = Map.of("id", id, "index", "1");
        for (var path : new String[] {"", "/events", "/cases", "/cases/{index}", "/report"}) {
            fits(reviewer, "/api/imports/{id}" + path, variables, "");
        }
        fits(reviewer, "/api/imports");
        fits(officer, "/api/cases");
        fits(officer, "/api/cases/counts");
        fits(officer, "/api/desk");
        var legal = Browser.of(address, "legal-reviewer");
        fits(legal, "/api/reviews");
        fits(legal, "/api/deliberations");
        var document = reviewer.get("/api/imports/" + id + "/cases/1")
                .json()
                .path("documents")
                .get(0);
        var file = URLEncoder.encode(document.path("file").asString(), StandardCharsets.UTF_8);
        fits(reviewer, "/api/imports/{id}/cases/{index}/text", variables, "?file=" + file);
    }

    @Test
    void ofTheLawAndThePeople() {
        fits(officer, "/api/session");
        fits(officer, "/api/words");
        fits(officer, "/api/rules");
        var rules = officer.get("/api/rules").json().path("rules");
        rules.forEach(rule ->
                fits(officer, "/api/rules/{id}", Map.of("id", rule.path("id").asString()), ""));
        fits(officer, "/api/statutes");
        officer.get("/api/statutes")
                .json()
                .forEach(statute -> fits(
                        officer,
                        "/api/statutes/{id}",
                        Map.of("id", statute.path("id").asString()),
                        ""));
        fits(officer, "/api/units");
        var unit =
                officer.get("/api/units").json().path("units").get(0).path("id").asString();
        fits(officer, "/api/units/{id}", Map.of("id", unit), "");
        fits(officer, "/api/officers", Map.of(), "?unit=" + unit);
        officer.get("/api/officers?unit=" + unit)
                .json()
                .forEach(one -> fits(
                        officer,
                        "/api/officers/{id}",
                        Map.of("id", one.path("id").asString()),
                        ""));
        fits(Browser.of(address, "audit-administrator"), "/api/audit");
        fits(Browser.of(address, "system-administrator"), "/api/unshown-lines");
        var security = Browser.of(address, "security-administrator");
        fits(security, "/api/accounts");
        var name = "contract-" + UUID.randomUUID().toString().substring(0, 8);
        var wanted = JsonMapper.shared().createObjectNode().put("account", name).put("person", "试用");
        wanted.putArray("roles").add("audit-administrator");
        fits("post", "/api/accounts", security.post("/api/accounts", wanted.toString()), 201);
        fits("post", "/api/accounts", security.post("/api/accounts", wanted.toString()), 422);
    }
}
