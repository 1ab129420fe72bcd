package xiezhi.monitoring.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HourAssemblyTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 0, 0);
    private static final Outlet OUTLET = new Outlet(
            "1", "一号", OutletKind.GAS_BOILER, List.of(), List.of(), new Plant(3.5, 2, 20, 1000, 0.1, false, List.of()));
    private static final HourAssembly ASSEMBLY = new HourAssembly(OUTLET, 45);

    private static Reading part(int minute, String text, Mark mark) {
        var at = START.plusMinutes(minute);
        return new Reading(
                "1",
                "a34013",
                new Span(Grain.PART, at, 10),
                Measured.of(text),
                mark,
                new Transit(at, at.plusMinutes(10), false, "p" + minute));
    }

    private static List<OutletHour> run(List<Reading> readings) {
        var state = AssemblyState.start();
        List<OutletHour> hours = new ArrayList<>();
        for (var reading : readings) {
            var closed = ASSEMBLY.step(state, reading);
            state = closed.state();
            hours.addAll(closed.hours());
        }
        return hours;
    }

    private static List<Reading> parts(int from, int until) {
        List<Reading> parts = new ArrayList<>();
        for (int minute = from; minute < until; minute += 10) {
            parts.add(part(minute, "9." + minute % 60 / 10, Mark.NORMAL));
        }
        return parts;
    }

    @Test
    void closesAnHourWhenPartsOfTheNextAreTenMinutesOldWithItsOwnMean() {
        assertThat(run(parts(0, 70))).isEmpty();
        assertThat(run(parts(0, 80))).singleElement().satisfies(hour -> {
            assertThat(hour.mean("a34013")).isEqualTo(9.25);
            assertThat(hour.factor("a34013").orElseThrow().validMinutes()).isEqualTo(60);
        });
    }

    @Test
    void countsAPartThatIsSentAgainOnceAsItWasSentLast() {
        var readings = new ArrayList<>(parts(0, 60));
        readings.add(part(50, "15.5", Mark.NORMAL));
        readings.addAll(parts(60, 80));

        var hour = run(readings).getFirst().factor("a34013").orElseThrow();

        assertThat(hour.mean()).isEqualTo(10.25);
        assertThat(hour.validMinutes()).isEqualTo(60);
        assertThat(hour.parts()).hasSize(6);
    }

    @Test
    void countsNoMarkedPartAndNoHourOfTooFewMinutes() {
        var readings = new ArrayList<>(parts(0, 80));
        readings.set(0, part(0, "90", Mark.CALIBRATING));
        readings.set(1, part(10, "90", Mark.CALIBRATING));

        var hour = run(readings).getFirst();

        assertThat(hour.mean("a34013")).isEqualTo(9.35, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(hour.compared("a34013")).isNaN();
    }

    @Test
    void closesHoursOfASenderThatSendsHoursOnly() {
        List<Reading> hours = new ArrayList<>();
        for (int hour = 0; hour < 3; hour++) {
            var at = START.plusHours(hour);
            var transit = new Transit(at, at.plusMinutes(61), false, "h" + hour);
            hours.add(new Reading(
                    "1", "a34013", new Span(Grain.HOUR, at, 60), Measured.of("9." + hour), Mark.NORMAL, transit));
        }

        assertThat(run(hours)).extracting(hour -> hour.compared("a34013")).containsExactly(9.0, 9.1);
    }

    @Test
    void handsOnWhatComesAfterTheCloseAsARevisionOfTheNextHour() {
        var readings = new ArrayList<>(parts(0, 80));
        readings.add(part(0, "3.0", Mark.NORMAL));
        readings.add(part(10, "9.1", Mark.NORMAL));
        readings.addAll(parts(80, 140));

        var hours = run(readings);

        assertThat(hours).hasSize(2);
        assertThat(hours.getFirst().revisions()).isEmpty();
        assertThat(hours.getLast().revisions()).extracting(Revision::isChange).containsExactly(true, false);
    }

    @Test
    void handsOnTheClosedHourAsItIsWithWhatCameLateAndLeavesTheOneBefore() {
        var readings = new ArrayList<>(parts(0, 20));
        readings.addAll(parts(60, 80));
        readings.addAll(parts(20, 60));
        readings.addAll(parts(80, 140));
        readings.add(part(0, "15.0", Mark.NORMAL));
        readings.addAll(parts(140, 200));

        var hours = run(readings);

        assertThat(hours.getFirst().factor("a34013").orElseThrow().validMinutes())
                .isEqualTo(20);
        assertThat(hours.getFirst().corrected()).isEmpty();
        assertThat(hours.get(1).corrected()).singleElement().satisfies(hour -> {
            assertThat(hour.start()).isEqualTo(START);
            assertThat(hour.mean("a34013")).isEqualTo(9.25);
            assertThat(hour.factor("a34013").orElseThrow().validMinutes()).isEqualTo(60);
        });
        assertThat(hours.get(2).corrected())
                .singleElement()
                .satisfies(hour -> assertThat(hour.mean("a34013")).isEqualTo(10.25));
    }

    @Test
    void correctsNoHourItNoLongerRemembers() {
        var readings = new ArrayList<>(parts(0, 60));
        var far = 60 * (HourAssembly.HOURS_KEPT + 2);
        readings.addAll(parts(far, far + 20));
        readings.add(part(0, "15.0", Mark.NORMAL));
        readings.addAll(parts(far + 20, far + 80));

        var last = run(readings).getLast();

        assertThat(last.revisions()).hasSize(1);
        assertThat(last.corrected()).isEmpty();
    }

    @Test
    void closesSilentHoursEmpty() {
        var readings = new ArrayList<>(parts(0, 60));
        readings.addAll(parts(300, 320));

        assertThat(run(readings))
                .hasSize(5)
                .last()
                .satisfies(hour -> assertThat(hour.factors()).isEmpty());
    }

    @Test
    void weighsWaterWithItsFlowAndConvertsToTheReferenceOxygen() {
        assertThat(Aggregation.flowWeighted(new double[] {10, 40}, new double[] {3, 1}))
                .hasValue(17.5);
        assertThat(Aggregation.flowWeighted(new double[] {10}, new double[] {0}))
                .isEmpty();
        assertThat(Aggregation.conversion(6, 3.5)).isEqualTo(17.5 / 15);
        // 50 mg/L in 100 L/s for an hour, and 100 mg/m³ in 10 m³/s.
        assertThat(Aggregation.hourMass(50, 100, true)).isEqualTo(18);
        assertThat(Aggregation.hourMass(100, 10, false)).isEqualTo(3.6, org.assertj.core.data.Offset.offset(1e-9));
    }
}
