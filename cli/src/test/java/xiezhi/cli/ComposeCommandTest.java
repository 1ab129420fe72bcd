package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComposeCommandTest {
    private static final Path VALUES = Call.ROOT.resolve("compose/src/test/resources/xiezhi/compose/base.yaml");

    @TempDir
    Path folder;

    @Test
    void writesADocumentThatReadRecognises() {
        var file = folder.resolve("决定书.pdf");
        var call = Call.of("compose", "penalty-decision", "--values", VALUES, "--on", "2026-09-21", "-o", file);
        assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.err()).contains("还缺 2 项").contains("doc.number").contains("doc.madeOn");
        assertThat(Call.of("read", file).out()).contains("penalty-decision").contains("衡岭晟桦家具有限公司");
    }

    @Test
    void listsTemplatesAndTheFieldsOfOne() {
        assertThat(Call.of("compose").linesWith("penalty-decision")).isNotEmpty();
        assertThat(Call.of("compose", "demand-notice").linesWith("unpaid.amount"))
                .singleElement()
                .asString()
                .contains("尚未缴纳的金额（必填）");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        var wrong = Files.writeString(folder.resolve("v.yaml"), "party: {nam: 甲}\n");
        assertUnusable(Call.of("compose", "no-such-template"), "no-such-template");
        assertUnusable(Call.of("compose", "demand-notice", "--values", wrong), "party.nam");
        assertUnusable(Call.of("compose", "demand-notice", "--values", folder.resolve("none.yaml")), "none.yaml");
        assertUnusable(Call.of("compose", "demand-notice", "--values", VALUES), "doc.madeOn");
        assertUnusable(
                Call.of("compose", "demand-notice", "--values", VALUES, "--on", "2026-09-21", "-o", "a.xyz"), "a.xyz");
        assertUnusable(Call.of("compose", "demand-notice", "--values", VALUES, "--on", "2020-01-01"), "2020-01-01");
    }

    private static void assertUnusable(Call call, String words) {
        assertThat(call.exit()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(call.err().lines()).singleElement().asString().contains(words);
    }
}
