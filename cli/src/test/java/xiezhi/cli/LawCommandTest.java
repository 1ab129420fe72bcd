package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsARuleATermAStatuteAndAKindOfPaper() {
        assertThat(Call.of("law", "show", "notice/present").lines()).startsWith("# law/rules/notice/present.yaml");
        assertThat(Call.of("law", "show", "hearing/hearing-request").lines())
                .startsWith("# law/deadlines/hearing/hearing-request.yaml");
        assertThat(Call.of("law", "show", "administrative-penalty-law").lines())
                .startsWith("# law/statutes/administrative-penalty-law/statute.yaml");
        assertThat(Call.of("law", "show", "prior-notice").lines()).startsWith("# law/documents/prior-notice.yaml");
    }

    @Test
    void countsTheChecksOfEachCategory() {
        var call = Call.of("law", "coverage");

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.lines()).hasSize(10);
        assertThat(call.lines().subList(0, 9)).allMatch(line -> line.matches("[A-I]  \\d+ / \\d+"));
        assertThat(call.lines().getLast()).startsWith("合计  ");
    }

    @Test
    void writesTheOverviewPages() throws IOException {
        var call = Call.of("law", "docs", "-o", folder.toString());

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("DEADLINES.md", "EVENTS.md", "GLOSSARY.md", "REFUSALS.md", "RULES.md");
        }
    }

    @Test
    void namesFileAndLineOfAMistake() throws IOException {
        copyLaw();
        var term = folder.resolve("deadlines/hearing/hearing-request.yaml");
        Files.writeString(term, Files.readString(term).replace("owner: party", "ownr: party"));
        var refused = Call.of("due", "--list", "--law", folder.toString());

        assertThat(refused.exit()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(refused.err())
                .startsWith("xiezhi: law 目录有 ")
                .contains("law/deadlines/hearing/hearing-request.yaml:", "'ownr'");
    }

    private void copyLaw() throws IOException {
        var law = Call.ROOT.resolve("law");
        try (var walk = Files.walk(law)) {
            for (var file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                var copy = folder.resolve(law.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
