package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhereCommandTest {
    @Test
    void answersAWordAndAnArticleWithFileAndLine() {
        for (var word : new String[] {"法制审核", "第六十四条", "prior-notice"}) {
            var call = Call.of("where", word);
            assertThat(call.exit()).isEqualTo(ExitCode.DONE);
            assertThat(call.lines()).isNotEmpty().first().asString().matches("law/[\\w./-]+:\\d+  .+");
        }
    }

    @Test
    void countsWhatItDoesNotShow() {
        assertThat(Call.of("where", "处罚").lines().getLast()).matches("…… 另有 \\d+ 处");
    }
}
