package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.server.account.Role;

/** Whoever reads what is said of persons, or takes it away, leaves a line; nobody changes one. */
@ExtendWith(RunningServer.class)
class AuditTest {
    private static final String FILE = "执照.txt";

    /** What reading each address is called in the log. */
    private static final Map<String, String> READS = Map.ofEntries(
            Map.entry("/api/cases", "list-cases"),
            Map.entry("/api/cases/{name}", "read-case"),
            Map.entry("/api/cases/{name}/documents", "read-documents"),
            Map.entry("/api/cases/{name}/text", "read-text"),
            Map.entry("/api/cases/{name}/files", "export-file"),
            Map.entry("/api/cases/{name}/drafts/{id}", "read-draft"),
            Map.entry("/api/cases/{name}/papers", "read-documents"),
            Map.entry("/api/cases/{name}/papers/{paper}/text", "read-paper"),
            Map.entry("/api/cases/{name}/papers/{paper}/diff", "read-paper"),
            Map.entry("/api/cases/{name}/papers/{paper}/{version:\\d+}.{format:docx|pdf|ofd}", "export-paper"),
            Map.entry("/api/cases/{case}/matrix", "read-matrix"),
            Map.entry("/api/disclosures", "read-disclosures"),
            Map.entry("/api/firms", "list-firms"),
            Map.entry("/api/firms/{id}", "read-firm"),
            Map.entry("/api/handovers", "read-officer-cases"),
            Map.entry("/api/desk", "read-desk"),
            Map.entry("/api/reviews", "read-reviews"),
            Map.entry("/api/deliberations", "read-deliberations"),
            Map.entry("/api/numbers", "read-numbers"),
            Map.entry("/api/monitoring/packets/{day}", "export-packets"),
            Map.entry("/api/cases/{name}/export", "export-dockets"),
            Map.entry("/api/dockets", "export-dockets"),
            Map.entry("/api/monitoring/episodes/{id}", "read-episode"),
            Map.entry("/api/imports/{id}/cases", "read-import"),
            Map.entry("/api/imports/{id}/cases/{number}", "read-import"),
            Map.entry("/api/imports/{id}/cases/{number}/text", "read-text"),
            Map.entry("/api/imports/{id}/report", "export-import"),
            Map.entry("/api/officers", "list-officers"),
            Map.entry("/api/officers/{id}", "read-officer"),
            Map.entry("/api/accounts", "list-accounts"));

    /** Addresses that say nothing of a person, or only who is signed in or wrote a draft. */
    private static final Set<String> WITHOUT_PERSONS = Set.of(
            "/api/session",
            "/api/session/ways",
            "/api/words",
            "/api/rules",
            "/api/rules/**",
            "/api/statutes",
            "/api/statutes/{id}",
            "/api/units",
            "/api/units/{id}",
            "/api/demo",
            "/api/monitoring/receiver",
            "/api/monitoring/episodes",
            "/api/monitoring/outlets",
            "/api/monitoring/outlets/{id}",
            "/api/monitoring/outlets/{id}/series",
            "/api/monitoring/outlets/{id}/corrections",
            "/api/monitoring/register/outlets/{outlet}",
            "/api/monitoring/firms/{code}",
            "/api/monitoring/statistics",
            "/api/cases/counts",
            "/api/cases/{case}/firm",
            "/api/cases/{case}/unit",
            "/api/cases/{name}/forms",
            "/api/cases/{name}/drafts",
            "/api/numbers/sequences",
            "/api/imports",
            "/api/imports/{id}",
            "/api/imports/{id}/events",
            "/api/roots",
            "/api/roots/{day}",
            "/api/unshown-lines",
            "/api/audit");

    private final RunningServer.Address address;
    private final ApplicationContext context;
    private final JdbcClient jdbc;

    @TempDir
    Path folder;

    AuditTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
    }

    private long lines(String account, String action) {
        return jdbc.sql(
                        "SELECT count(*) FROM audit_entry WHERE account = :account AND action = :action AND outcome = 'done'")
                .param("account", account)
                .param("action", action)
                .query(Long.class)
                .single();
    }

    private void leavesALine(String account, String url, String action) {
        var before = lines(account, action);
        var answer = Browser.of(address, account).download(url);
        assertThat(answer.statusCode()).as(url).isEqualTo(200);
        assertThat(lines(account, action)).as(action + " " + url).isEqualTo(before + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void knowsOfEveryAddressWhetherItTellsOfPersons() {
        var found = new TreeSet<String>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                        found.addAll(mapping.getPatternValues());
                    }
                });
        var known = new TreeSet<>(READS.keySet());
        known.addAll(WITHOUT_PERSONS);
        assertThat(found)
                .filteredOn(path -> path.startsWith("/api/"))
                .as("an address that reads: say above which line it leaves in the log, or that it tells of no person")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyReadAndExportOfACaseLeavesALine() {
        var officer = Browser.of(address, "case-officer");
        var writer = Writer.inNewCase(officer);
        for (var paper : InventedPapers.ordinary().subList(0, 1)) {
            assertThat(writer.write(paper.template(), InventedPapers.ofCase(), paper.typed())
                            .status())
                    .isEqualTo(200);
        }
        assertThat(writer.hand(FILE, InventedPapers.outside("business-licence")).status())
                .isEqualTo(200);
        var draft = writer.begin("filing-form").json().path("draft").asString();
        var paper = officer.get(writer.path() + "/papers")
                .json()
                .get(0)
                .path("paper")
                .asString();
        for (var read : READS.entrySet()) {
            if (read.getKey().startsWith("/api/cases/{")) {
                var url = read.getKey()
                        .replace("{name}", writer.name())
                        .replace("{case}", writer.name())
                        .replace("{id}", draft)
                        .replace("{paper}", paper)
                        .replaceFirst("\\{version.*", "1.pdf");
                leavesALine("case-officer", url + query(read.getKey()), read.getValue());
            }
        }
        for (var format : List.of("docx", "ofd")) {
            leavesALine("case-officer", writer.path() + "/papers/" + paper + "/1." + format, "export-paper");
        }
        var before = lines("case-officer", "read-case");
        var event = "{\"id\":\"" + java.util.UUID.randomUUID() + "\",\"after\":" + writer.sequence()
                + ",\"events\":[{\"happenedOn\":\"2026-09-16\",\"event\":{\"type\":\"legal-reviewed\"}}]}";
        officer.post(writer.path() + "/preflight", event);
        assertThat(lines("case-officer", "read-case"))
                .as("the case seen before, and the case as it would be")
                .isEqualTo(before + 2);
    }

    private static String query(String path) {
        return path.endsWith("{name}/text") || path.endsWith("/files")
                ? "?file=" + encoded(FILE)
                : path.endsWith("/papers/{paper}/text") ? "?version=1" : path.endsWith("/diff") ? "?from=1&to=1" : "";
    }

    @Test
    void everyListThatNamesPersonsLeavesALine() {
        leavesALine("case-officer", "/api/cases", "list-cases");
        leavesALine("case-officer", "/api/cases?words=" + encoded("罗世杰"), "search-cases");
        leavesALine("case-officer", "/api/desk", "read-desk");
        leavesALine("disclosure-clerk", "/api/disclosures", "read-disclosures");
        leavesALine("case-officer", "/api/firms", "list-firms");
        leavesALine("legal-reviewer", "/api/reviews", "read-reviews");
        leavesALine("deliberation-member", "/api/deliberations", "read-deliberations");
        leavesALine("case-officer", "/api/numbers?agency=x&kind=y&year=2026", "read-numbers");
        leavesALine("case-officer", "/api/officers?unit=test-city", "list-officers");
        leavesALine("province-supervisor", "/api/monitoring/packets/2026-09-18", "export-packets");
        leavesALine("province-supervisor", "/api/dockets", "export-dockets");
        var officer = Browser.of(address, "system-administrator")
                .get("/api/officers?unit=test-city")
                .json()
                .get(0)
                .path("id")
                .asString();
        leavesALine("system-administrator", "/api/officers/" + officer, "read-officer");
        leavesALine("security-administrator", "/api/accounts", "list-accounts");
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE subject LIKE '%罗世杰%'")
                        .query(Long.class)
                        .single())
                .as("what was searched for names a person and stays out of the log")
                .isZero();
    }

    @Test
    void everyReadAndExportOfAnImportLeavesALine() throws IOException {
        var reviewer = Browser.of(address, "file-reviewer");
        var id = reviewer.upload("/api/imports", "cases.zip", Importing.cases(folder, 1))
                .json()
                .path("id")
                .asString();
        Importing.ended(reviewer, id);
        var path = "/api/imports/" + id;
        leavesALine("file-reviewer", path + "/cases", "read-import");
        var number = reviewer.get(path + "/cases").json().get(0).path("index").asString();
        leavesALine("file-reviewer", path + "/cases/" + number, "read-import");
        var file = reviewer.get(path + "/cases/" + number)
                .json()
                .path("documents")
                .get(0)
                .path("file")
                .asString();
        leavesALine("file-reviewer", path + "/cases/" + number + "/text?file=" + encoded(file), "read-text");
        leavesALine("file-reviewer", path + "/report", "export-import");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isReadByTheAuditAdministratorOnlyAndChangedByNobody(Role role) {
        var browser = Browser.of(address, role.id());
        var isAudit = role == Role.AUDIT_ADMINISTRATOR;
        assertThat(browser.get("/api/audit").status()).isEqualTo(isAudit ? 200 : 403);
        var before =
                jdbc.sql("SELECT count(*) FROM audit_entry").query(Long.class).single();
        var line =
                JsonMapper.shared().createObjectNode().put("account", "nobody").toString();
        for (var path : List.of("/api/audit", "/api/audit/1")) {
            for (var answer : List.of(browser.post(path, line), browser.put(path, line), browser.delete(path))) {
                assertThat(answer.status()).as(path).isIn(isAudit ? List.of(404, 405) : List.of(403));
            }
        }
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(before);
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE account = 'nobody'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET account = 'nobody'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "DROP TABLE audit_entry",
                "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
                "ALTER TABLE audit_entry ADD COLUMN note text",
                "DROP TRIGGER refuse_change ON audit_entry",
                "SET ROLE xiezhi_owner",
                "INSERT INTO audit_entry (number, account, action, subject, outcome) VALUES (1, 'x', 'x', 'x', 'x')"
            })
    void theProgramItselfHasNoRightToChangeIt(String command) {
        assertThatThrownBy(() -> jdbc.sql(command).update()).isInstanceOf(DataAccessException.class);
    }
}
