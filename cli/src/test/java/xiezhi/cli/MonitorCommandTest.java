package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonitorCommandTest {
    @Test
    void listsDetectorsWithTheOriginOfEveryFigure() {
        var call = Call.of("monitor", "detectors");

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.out())
                .contains("D01 小时均值超标", "有效分钟下限 45 分钟［标准：HJ 76", "夜间与白天之比高于 1.5 倍［执法实践：", "连续样品 6 个［自定］")
                .endsWith("共 23 个；自定参数只能支持线索\n");
    }

    @Test
    void refusesAMeasurementOfTooFewDays() {
        var call = Call.of("monitor", "measure", "--days", "3");

        assertThat(call.exit()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(call.err()).contains("--days 不能少于 14");
    }
}
