package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Elements, evidence and articles of a case. */
@ExtendWith(RunningServer.class)
class MatrixTest {
    private static final List<String> FACTS = List.of("现场检查", "询问", "现场照片", "证言");

    private final RunningServer.Address address;
    private final Browser officer;

    @TempDir
    Path folder;

    MatrixTest(RunningServer.Address address) {
        this.address = address;
        this.officer = Browser.of(address, "case-officer");
    }

    private Map<String, JsonNode> rows(Predicate<String> wanted) throws IOException {
        var name = Importing.read(Browser.of(address, "file-reviewer"), Importing.cases(folder, 1, wanted))
                .getFirst();
        var answer = officer.get("/api/cases/" + name + "/matrix");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var violation = answer.json().path("violations").get(0);
        assertThat(violation.path("violation").asString()).contains("/");
        assertThat(violation.path("zh").asString()).isNotBlank();
        assertThat(violation.path("day").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        return violation
                .path("rows")
                .valueStream()
                .collect(Collectors.toMap(row -> row.path("element").asString(), row -> row));
    }

    private static JsonNode row(Map<String, JsonNode> rows, String element) {
        return Optional.ofNullable(rows.get(element)).orElseThrow();
    }

    @Test
    void tellsWhatShowsEachElementAndWhichArticleHeldOnTheDay() throws IOException {
        var rows = rows(name -> true);
        assertThat(rows.keySet()).contains("subject", "conduct", "time", "procedure", "basis", "amount");
        assertThat(row(rows, "subject").path("evidence")).anySatisfy(words -> {
            assertThat(words.path("kind").asString()).isIn("business-licence", "identity-card");
            assertThat(words.path("file").asString()).containsAnyOf("营业执照", "身份证");
            assertThat(words.path("paragraph").asInt()).isPositive();
            assertThat(words.path("text").asString()).isNotBlank();
        });
        assertThat(row(rows, "subject").path("alleged").get(0).path("kind").asString())
                .isEqualTo("penalty-decision");
        assertThat(row(rows, "conduct").path("evidence").size()).isGreaterThanOrEqualTo(2);
        for (var element : List.of("conduct", "basis")) {
            assertThat(row(rows, element).path("articles"))
                    .as(element)
                    .isNotEmpty()
                    .allSatisfy(article -> {
                        assertThat(article.path("asOf").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
                        assertThat(article.path("article").asString()).startsWith("第");
                        assertThat(article.path("gist").asString()).isNotBlank();
                    });
        }
        assertThat(rows.values())
                .allSatisfy(row -> assertThat(row.path("outcome").asString())
                        .isIn("pass", "fail", "not-applicable", "cannot-tell"));
    }

    @Test
    void anElementThatNothingShowsNeverPasses() throws IOException {
        var rows = rows(name -> FACTS.stream().noneMatch(name::contains));
        var conduct = row(rows, "conduct");
        assertThat(conduct.path("isProved").asBoolean()).isTrue();
        assertThat(conduct.path("evidence")).isEmpty();
        assertThat(conduct.path("alleged")).isNotEmpty();
        assertThat(conduct.path("outcome").asString()).isNotEqualTo("pass");
    }

    @Test
    void isForThoseWhoSeeTheCase() {
        assertThat(officer.get("/api/cases/nowhere-2/matrix").status()).isEqualTo(404);
        assertThat(Browser.of(address, "system-administrator")
                        .get("/api/cases/nowhere-2/matrix")
                        .status())
                .isEqualTo(403);
    }
}
