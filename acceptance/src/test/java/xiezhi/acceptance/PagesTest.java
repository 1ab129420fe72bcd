package xiezhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import xiezhi.lawbook.page.LawPages;
import xiezhi.lawbook.page.Page;

/** The generated overview pages say what the law folder says, and their links lead somewhere. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(\\.\\./([^)]+)\\)");
    private static final List<Page> PAGES = LawPages.of(Project.book());

    @Test
    void pagesAreFresh() {
        for (var page : PAGES) {
            boolean isFresh = Project.text("docs/" + page.name()).equals(page.text());
            assertThat(isFresh)
                    .withFailMessage("docs/" + page.name() + " is stale: run ./xiezhi law docs and commit it")
                    .isTrue();
        }
    }

    @Test
    void linksLeadToFiles() {
        for (var page : PAGES) {
            assertThat(LINK.matcher(page.text())
                            .results()
                            .map(link -> link.group(1))
                            .distinct())
                    .as(page.name())
                    .isNotEmpty()
                    .allMatch(path -> Files.exists(Project.ROOT.resolve(path)));
        }
    }

    @Test
    void pagesHoldWhatTheLawHolds() {
        var book = Project.book();
        assertThat(PAGES)
                .extracting(Page::name)
                .containsExactly("DEADLINES.md", "EVENTS.md", "GLOSSARY.md", "REFUSALS.md", "RULES.md");
        assertThat(rows(PAGES.get(0))).isEqualTo(book.deadlines().all().size());
        assertThat(rows(PAGES.get(3))).isEqualTo(book.gates().all().size());
        assertThat(rows(PAGES.get(4))).isEqualTo(book.rules().rules().size());
        assertThat(PAGES.get(0).text())
                .contains("| [hearing/hearing-request](../law/deadlines/hearing/hearing-request.yaml) | 申请听证期限 |");
    }

    /** Rows of the tables, without the two lines of their heads. */
    private static long rows(Page page) {
        long rows = page.text().lines().filter(line -> line.startsWith("| ")).count();
        return rows
                - 2
                        * page.text()
                                .lines()
                                .filter(line -> line.startsWith("| ---"))
                                .count();
    }
}
