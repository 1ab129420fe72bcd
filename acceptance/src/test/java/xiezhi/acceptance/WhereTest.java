package xiezhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.cli.Whereabouts;
import xiezhi.core.event.EventType;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.glossary.Term;
import xiezhi.lawbook.load.LawErrors;

/** The thirty-second index is a feature: every word of the glossary leads to files that are there. */
class WhereTest {
    private static final Whereabouts WHERE = new Whereabouts(Project.law(), Optional.of(Project.ROOT));
    private static final Glossary GLOSSARY =
            Glossary.load(Project.law(), Project.book().statutes(), new LawErrors());

    @Test
    void everyTermLeadsToItsOwnLineAndOnlyToFilesThatAreThere() {
        assertThat(GLOSSARY.terms()).hasSizeGreaterThan(200).allSatisfy(term -> {
            var found = WHERE.of(term);
            assertThat(found).as(term.id()).allMatch(WhereTest::isThere);
            assertThat(lineAt(found.getFirst())).as(term.id()).contains("id: " + term.id());
        });
    }

    @Test
    void everyPaperEventAndSourceIsFoundByItsTerm() {
        assertThat(GLOSSARY.section("documents"))
                .allSatisfy(term -> assertThat(paths(term)).contains("law/documents/" + term.id() + ".yaml"));
        assertThat(EventType.all()).allSatisfy(type -> {
            var term = GLOSSARY.term(type.tag()).orElseThrow();
            assertThat(paths(term))
                    .contains("core/src/main/java/" + type.type().getName().replace('.', '/') + ".java");
        });
        assertThat(GLOSSARY.terms().stream().filter(term -> !term.source().isEmpty()))
                .allSatisfy(
                        term -> assertThat(paths(term)).as(term.id()).anyMatch(path -> path.endsWith("articles.yaml")));
    }

    @Test
    void wordsOfTheHouseAreAnsweredBestFirst() {
        assertThat(WHERE.of("法制审核").getFirst()).startsWith("law/glossary.yaml:").contains("legal-review");
        assertThat(WHERE.of("legal review"))
                .isNotEmpty()
                .first()
                .isEqualTo(WHERE.of("legal-review").getFirst());
        assertThat(WHERE.of("法制审核"))
                .anyMatch(line -> line.startsWith("law/documents/legal-review-form.yaml"))
                .anyMatch(line -> line.startsWith("law/rules/deliberation/legal-review-present.yaml"));
        assertThat(WHERE.of("行政处罚法第六十四条"))
                .isEqualTo(WHERE.of("《中华人民共和国行政处罚法》第64条"))
                .anyMatch(line -> line.startsWith("law/deadlines/hearing/hearing-request.yaml"))
                .first()
                .asString()
                .contains("《行政处罚法》第六十四条：");
        assertThat(WHERE.of("第六十四条"))
                .anyMatch(line -> line.startsWith("law/statutes/administrative-penalty-law/articles.yaml"))
                .anyMatch(line -> line.startsWith("law/statutes/administrative-compulsion-law/articles.yaml"));
        assertThat(WHERE.of("没有这个词")).isEmpty();
    }

    private static List<String> paths(Term term) {
        return WHERE.of(term).stream().map(WhereTest::path).toList();
    }

    private static String path(String line) {
        return line.split("  ", 2)[0].replaceFirst(":\\d+$", "");
    }

    private static boolean isThere(String line) {
        return Files.isRegularFile(Project.ROOT.resolve(path(line)));
    }

    private static String lineAt(String found) {
        var place = found.split("  ", 2)[0];
        int line = Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
        return Project.text(Path.of(path(found)).toString()).lines().toList().get(line - 1);
    }
}
