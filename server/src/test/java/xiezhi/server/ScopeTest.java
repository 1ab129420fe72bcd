package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import xiezhi.server.account.TestAccounts;
import xiezhi.server.organisation.UnitChanges;

/** An account sees the cases of its unit and of the units below, whatever it asks for. */
@ExtendWith(RunningServer.class)
class ScopeTest {
    /** Areas of the API that hold nothing of any case, or ask for the scope in their statement. */
    private static final Set<String> WITHOUT_CASES = Set.of(
            "session",
            "words",
            "rules",
            "statutes",
            "units",
            "officers",
            "accounts",
            "audit",
            // Tells the system administrator which line of which case a list cannot show, and nothing the line says.
            "unshown-lines",
            "desk",
            "reviews",
            "deliberations",
            "numbers",
            "disclosures",
            "handovers",
            "monitoring",
            "dockets",
            "roots",
            "firms",
            "demo");

    private final RunningServer.Address address;
    private final ApplicationContext context;
    private final Browser officer;

    @TempDir
    Path folder;

    ScopeTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.context = context;
        this.officer = signedIn("case-officer");
    }

    private Browser signedIn(String account) {
        return Browser.of(address, account);
    }

    private static String lead() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":0,\"events\":[{\"happenedOn\":\"" + today
                + "\",\"event\":{\"type\":\"lead-received\",\"source\":\"举报\",\"content\":\"夜间排放废水\"}}]}";
    }

    private static String made(Browser by) {
        var name = "scope-" + UUID.randomUUID();
        var answer = by.post("/api/cases/" + name + "/entries", lead());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return name;
    }

    private static List<String> listed(Browser by) {
        return by.get("/api/cases?limit=500")
                .json()
                .path("cases")
                .valueStream()
                .map(line -> line.path("case").asString())
                .toList();
    }

    private static List<String> onDesk(Browser by) {
        return by.get("/api/desk")
                .json()
                .path("groups")
                .valueStream()
                .flatMap(group -> group.path("items").valueStream())
                .map(item -> item.path("case").asString())
                .toList();
    }

    @Test
    void seesOwnUnitAndThoseBelowAndNoOther() {
        var ofCity = made(officer);
        var ofCounty = made(signedIn("county-officer"));
        var elsewhere = made(signedIn("elsewhere-officer"));
        assertThat(listed(officer)).contains(ofCity, ofCounty).doesNotContain(elsewhere);
        assertThat(listed(signedIn("county-officer"))).contains(ofCounty).doesNotContain(ofCity, elsewhere);
        assertThat(listed(signedIn("elsewhere-officer"))).contains(elsewhere).doesNotContain(ofCity, ofCounty);
        assertThat(listed(signedIn("province-supervisor"))).contains(ofCity, ofCounty, elsewhere);
        assertThat(onDesk(officer)).contains(ofCity, ofCounty).doesNotContain(elsewhere);
        assertThat(onDesk(signedIn("elsewhere-officer"))).contains(elsewhere).doesNotContain(ofCity, ofCounty);
    }

    @Test
    void countsWhatItListsOnly() {
        made(officer);
        var elsewhere = signedIn("elsewhere-officer");
        var all = signedIn("province-supervisor");
        var counted = elsewhere.get("/api/cases/counts").json().path("total").asInt();
        assertThat(counted).isEqualTo(listed(elsewhere).size());
        assertThat(all.get("/api/cases/counts").json().path("total").asInt()).isGreaterThan(counted);
        assertThat(elsewhere.get("/api/desk").json().path("total").asInt())
                .isEqualTo(onDesk(elsewhere).size());
    }

    @Test
    void refusesEveryAddressOfACaseOfAnotherCity() {
        var name = made(officer);
        var stranger = signedIn("elsewhere-everything");
        var walked = new TreeSet<String>();
        mappings().forEach((path, methods) -> {
            if (!path.startsWith("/api/cases/{")) {
                return;
            }
            var url = path.replaceFirst("\\{[^}]*}", name)
                    .replaceAll("\\{[^:}]*:([a-z]+)\\|[^}]*}", "$1")
                    .replaceAll("\\{[^}]*}", "1");
            for (var method : methods) {
                var answer = asked(stranger, method, url);
                assertThat(answer.status()).as(method + " " + path).isEqualTo(404);
                assertThat(answer.json().path("message").asString())
                        .as(method + " " + path)
                        .contains("案件 " + name + " 不存在，或者您无权查看");
                walked.add(method + " " + path.replaceFirst("\\{[^}]*}", "{case}"));
            }
        });
        assertThat(walked)
                .contains(
                        "GET /api/cases/{case}",
                        "GET /api/cases/{case}/documents",
                        "GET /api/cases/{case}/text",
                        "POST /api/cases/{case}/entries",
                        "POST /api/cases/{case}/preflight",
                        "POST /api/cases/{case}/unit");
        assertThat(officer.get("/api/cases/" + name).json().path("sequence").asInt())
                .isEqualTo(1);
    }

    @Test
    void knowsOfEveryAreaWhetherItHoldsCases() {
        assertThat(mappings().keySet())
                .filteredOn(path -> path.startsWith("/api/"))
                .allSatisfy(path -> assertThat(path.split("/")[2])
                        .as(path
                                + ": name the case {case}, or take the scope into the statement and list the area here")
                        .satisfiesAnyOf(
                                area -> assertThat(WITHOUT_CASES).contains(area),
                                area -> assertThat(area).isIn("cases", "imports"),
                                area -> assertThat(path).contains("{case}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/cases", "/cases/1", "/report", "/events", "/cases/1/text?file=x"})
    void refusesAnImportOfAnotherCity(String part) {
        var reviewer = signedIn("file-reviewer");
        var id = reviewer.upload("/api/imports", "case.zip", "no archive".getBytes(StandardCharsets.UTF_8))
                .json()
                .path("id")
                .asString();
        var stranger = signedIn("elsewhere-reviewer");
        assertThat(stranger.get("/api/imports/" + id + part).status()).isEqualTo(404);
        assertThat(stranger.get("/api/imports").body()).doesNotContain(id);
        assertThat(reviewer.get("/api/imports").body()).contains(id);
        assertThat(signedIn("supervisor").get("/api/imports").body()).contains(id);
    }

    /** The cases of the sample are of cities this tree does not hold, so one is added by the name its papers bear. */
    @Test
    void givesAnImportedCaseToTheUnitItsPapersName() throws IOException {
        var first = Importing.read(signedIn("file-reviewer"), Importing.cases(folder, 1))
                .getFirst();
        assertThat(listed(officer))
                .as("a unit nobody knows: whoever handed it in")
                .contains(first);
        assertThat(listed(signedIn("county-officer"))).doesNotContain(first);

        var agency = signedIn("file-reviewer")
                .get("/api/cases?limit=500")
                .json()
                .path("cases")
                .valueStream()
                .filter(line -> line.path("case").asString().equals(first))
                .map(line -> line.path("agency").asString())
                .findFirst()
                .orElseThrow();
        context.getBean(UnitChanges.class)
                .change(
                        TestAccounts.CITY + "-county",
                        new UnitChanges.Wanted(
                                agency,
                                "county",
                                Optional.of(TestAccounts.CITY),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        LocalDate.now(ZoneId.of("Asia/Shanghai")));
        var second = Importing.read(signedIn("file-reviewer"), Importing.cases(folder.resolve("again"), 1))
                .getFirst();
        assertThat(listed(signedIn("county-officer"))).contains(second).doesNotContain(first);
        assertThat(listed(officer)).contains(second);

        var third = Importing.read(signedIn("elsewhere-reviewer"), Importing.cases(folder.resolve("third"), 1))
                .getFirst();
        assertThat(listed(signedIn("county-officer")))
                .as("nobody writes into another city")
                .doesNotContain(third);
        assertThat(listed(signedIn("elsewhere-officer"))).contains(third);
    }

    @Test
    void handsACaseOverWithinTheScopeOfALeader() {
        var name = made(officer);
        var lead = signedIn("team-lead");
        var path = "/api/cases/" + name + "/unit";
        assertThat(officer.post(path, "{\"unit\":\"" + TestAccounts.CITY + "-county\"}")
                        .status())
                .isEqualTo(403);
        assertThat(lead.post(path, "{\"unit\":\"" + TestAccounts.ELSEWHERE + "\"}")
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("SCOPE-001");
        assertThat(lead.post("/api/cases/nowhere-1/unit", "{\"unit\":\"" + TestAccounts.CITY + "\"}")
                        .status())
                .isEqualTo(404);
        assertThat(lead.post(path, "{\"unit\":\"" + TestAccounts.CITY + "-county\"}")
                        .status())
                .isEqualTo(204);
        assertThat(listed(signedIn("county-officer"))).contains(name);
        assertThat(officer.get("/api/cases/" + name).status()).isEqualTo(200);
    }

    @Test
    void notesWhoTried() {
        var name = made(officer);
        signedIn("elsewhere-officer").get("/api/cases/" + name);
        assertThat(signedIn("audit-administrator")
                        .get("/api/audit?limit=500")
                        .json()
                        .path("entries"))
                .anySatisfy(line -> {
                    assertThat(line.path("subject").asString()).isEqualTo(name);
                    assertThat(line.path("account").asString()).isEqualTo("elsewhere-officer");
                    assertThat(line.path("outcome").asString()).isEqualTo("out-of-scope");
                });
    }

    private static Browser.Answer asked(Browser by, RequestMethod method, String url) {
        return switch (method) {
            case GET -> by.get(url + "?file=x");
            case POST -> by.post(url, lead());
            case PUT -> by.put(url, "{}");
            case DELETE -> by.delete(url);
            default -> throw new IllegalStateException("expected a method this test can send, found " + method);
        };
    }

    /** Every address of our own with its methods. */
    private Map<String, Set<RequestMethod>> mappings() {
        var found = new TreeMap<String, Set<RequestMethod>>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues()
                        .forEach(path -> found.computeIfAbsent(path, fresh -> new TreeSet<>())
                                .addAll(mapping.getMethodsCondition().getMethods())));
        return found;
    }
}
