package xiezhi.monitoring.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.monitoring.Rules;
import xiezhi.monitoring.series.AssemblyState;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.HourAssembly;
import xiezhi.monitoring.series.Limit;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.Measured;
import xiezhi.monitoring.series.Outlet;
import xiezhi.monitoring.series.OutletKind;
import xiezhi.monitoring.series.Plant;
import xiezhi.monitoring.series.Reading;
import xiezhi.monitoring.series.Span;
import xiezhi.monitoring.series.Transit;

/** What a logger sends after an outage is compared with limits, from minutes to detections. */
final class CorrectedHoursTest {
    private static final String DUST = "a34013";
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 0, 0);
    private static final int MINUTES_OF_DAY = 1440;

    private final List<Reading> sent = new ArrayList<>();

    private void sends(int from, int until, String text) {
        for (int minute = from; minute < until; minute += 10) {
            var at = START.plusMinutes(minute);
            var transit = new Transit(at, at, false, text + "@" + minute);
            sent.add(new Reading("1", DUST, new Span(Grain.PART, at, 10), Measured.of(text), Mark.NORMAL, transit));
        }
    }

    private List<Detection> seenBy(String detector) {
        var day = START.toLocalDate();
        var outlet = new Outlet(
                "1",
                "一号",
                OutletKind.GAS_BOILER,
                List.of(new FactorProfile(DUST, "颗粒物", "mg/m³", true, 100, 0.5, 0.01, Double.NaN)),
                List.of(
                        new Limit(DUST, Grain.HOUR, 20, day, Optional.empty()),
                        new Limit(DUST, Grain.DAY, 16, day, Optional.empty())),
                new Plant(3.5, 2, 20, 1000, 0.1, false, List.of()));
        var assembly = new HourAssembly(outlet, 45);
        var state = AssemblyState.start();
        var watch = Watch.of(Detectors.of(List.of(Rules.of(detector))));
        List<Detection> seen = new ArrayList<>();
        for (var reading : sent) {
            var closed = assembly.step(state, reading);
            state = closed.state();
            for (var hour : closed.hours()) {
                var step = watch.step(hour);
                watch = step.next();
                seen.addAll(step.detections());
            }
        }
        return seen;
    }

    @Test
    void anHourSentAfterAnOutageIsComparedWithItsLimit() {
        sends(0, 60, "9.0");
        sends(240, 260, "9.0");
        sends(60, 120, "25.0");
        sends(120, 240, "9.0");
        sends(260, 320, "9.0");

        assertThat(seenBy("D01")).singleElement().satisfies(each -> {
            assertThat(each.period().from()).isEqualTo(START.plusHours(1));
            assertThat(each.period().until()).isEqualTo(START.plusHours(2));
            assertThat(each.seen()).contains("25.0", "关闭后由补传或者改传的数据更正");
            assertThat(each.evidence()).contains("25.0@60");
        });
    }

    @Test
    void anHourThatWasAboveStaysSaidWhenItIsSentAgainLowerAndIsSaidOnceWhenHigher() {
        sends(0, 60, "25.0");
        sends(60, 80, "9.0");
        sends(0, 60, "5.0");
        sends(80, 140, "9.0");
        assertThat(seenBy("D01")).hasSize(1);

        sent.clear();
        sends(0, 60, "25.0");
        sends(60, 80, "9.0");
        sends(0, 60, "30.0");
        sends(80, 140, "9.0");
        assertThat(seenBy("D01")).hasSize(1);
    }

    @Test
    void aDayThatIsOverIsComparedAgainWithTheHoursThatCameLate() {
        sends(0, 720, "18.0");
        sends(MINUTES_OF_DAY, MINUTES_OF_DAY + 20, "9.0");
        assertThat(seenBy("D02")).as("twelve valid hours are no day").isEmpty();

        sends(720, MINUTES_OF_DAY, "18.0");
        sends(MINUTES_OF_DAY + 20, MINUTES_OF_DAY + 80, "9.0");

        assertThat(seenBy("D02")).singleElement().satisfies(each -> {
            assertThat(each.period().until()).isEqualTo(START.plusDays(1));
            assertThat(each.seen()).contains("有效小时24个", "关闭后");
        });
    }
}
