package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void makesCasesThatReviewFindsBesideTheListOfDefects() throws IOException {
        var call = Call.of("sample", "--cases", "2", "--seed", "7", "-o", folder.toString());

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.out()).isEqualTo("已生成 2 个案件，在 " + folder + "\n");
        assertThat(Files.readAllLines(folder.resolve("truth.jsonl")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"case\":"));
        // The list of defects is no paper of a case, and the two cases are two.
        assertThat(Call.of("review", folder.toString(), "--format", "json").json())
                .extracting(each -> each.path("case").asString())
                .hasSize(2)
                .allMatch(name -> name.startsWith("cases/"));
    }

    @Test
    void makesTheSameBytesOfTheSameSeed() throws IOException {
        for (var run : new String[] {"a", "b"}) {
            Call.of(
                    "sample",
                    "--cases",
                    "1",
                    "--seed",
                    "7",
                    "-o",
                    folder.resolve(run).toString());
        }
        assertThat(Files.readString(folder.resolve("a/truth.jsonl")))
                .isEqualTo(Files.readString(folder.resolve("b/truth.jsonl")));
    }
}
