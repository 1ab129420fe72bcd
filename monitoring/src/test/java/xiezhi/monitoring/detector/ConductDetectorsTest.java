package xiezhi.monitoring.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.monitoring.Story.DUST;
import static xiezhi.monitoring.Story.START;

import java.util.Random;
import org.junit.jupiter.api.Test;
import xiezhi.monitoring.Story;
import xiezhi.monitoring.series.EmissionOrder;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.Notice;
import xiezhi.monitoring.series.StatedMark;

/** Flow, power, marks, orders, and how data come. */
final class ConductDetectorsTest {
    private final Random random = new Random(9);

    private static StatedMark stated(StatedMark.Kind kind, int from, int until, int at) {
        return new StatedMark("1", kind, START.plusHours(from), START.plusHours(until), START.plusHours(at), "申报");
    }

    @Test
    void flowBesideTheVelocityIsSeenAndAnotherUnitIsOnlyANotice() {
        assertThat(Story.of(6).set(Factors.GAS_FLOW, 0, 6, slot -> 12).by("D14"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.strength()).isEqualTo(Strength.SOFT));
        assertThat(Story.of(6).by("D14")).isEmpty();
        var perHour = Story.of(6)
                .set(Factors.GAS_VELOCITY, 0, 6, slot -> 15)
                .set(Factors.GAS_TEMPERATURE, 0, 6, slot -> 130)
                .set(Factors.GAS_FLOW, 0, 6, slot -> 3600 * 15 * 2 * 273 / 403.0 * 0.9);
        assertThat(perHour.by("D14"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.strength()).isEqualTo(Strength.NOTICE));
    }

    @Test
    void noFlowIsSeenOnlyWhileProducing() {
        var still = Story.of(6).set(Factors.GAS_FLOW, 2, 6, slot -> 0);

        assertThat(still.by("D15")).isNotEmpty();
        assertThat(still.set(Factors.PRODUCTION_POWER, 0, 6, slot -> 10).by("D15"))
                .isEmpty();
    }

    @Test
    void treatmentOffIsSeenUnlessBothMetersAreSilentOrUpkeepWasDeclared() {
        var off = Story.of(40).set(Factors.TREATMENT_POWER, 30, 34, slot -> 2);

        assertThat(off.by("D16")).isNotEmpty();
        assertThat(off.with(stated(StatedMark.Kind.MAINTENANCE, 29, 36, 20)).by("D16"))
                .isEmpty();
        assertThat(Story.of(40)
                        .set(Factors.TREATMENT_POWER, 30, 34, slot -> 0)
                        .set(Factors.PRODUCTION_POWER, 30, 34, slot -> 0)
                        .by("D16"))
                .isEmpty();
    }

    @Test
    void stopThatIsNoneIsSeenAndFansAfterAStopAreNot() {
        var running = Story.of(20).with(stated(StatedMark.Kind.STOP, 8, 18, 7));

        assertThat(running.by("D17")).isNotEmpty();
        assertThat(running.set(Factors.OXYGEN, 8, 20, slot -> 20.8)
                        .set(Factors.GAS_TEMPERATURE, 8, 20, slot -> 25)
                        .set(Factors.PRODUCTION_POWER, 8, 20, slot -> 20)
                        .by("D17"))
                .isEmpty();
    }

    @Test
    void markLaidOverAnExceedanceIsSeenOnlyWhenLate() {
        assertThat(Story.of(60)
                        .set(DUST, 10, 12, slot -> 25)
                        .with(stated(StatedMark.Kind.START_UP, 9, 13, 50))
                        .by("D17"))
                .hasSize(1);
        assertThat(Story.of(60)
                        .set(DUST, 10, 12, slot -> 25)
                        .with(stated(StatedMark.Kind.START_UP, 9, 13, 20))
                        .by("D17"))
                .isEmpty();
    }

    @Test
    void longUpkeepIsSeenUnlessItWasDeclared() {
        var long2 = Story.of(24).mark(DUST, 8, 11, Mark.MAINTENANCE);

        assertThat(long2.by("D18")).hasSize(1);
        assertThat(long2.with(stated(StatedMark.Kind.MAINTENANCE, 8, 11, 2)).by("D18"))
                .isEmpty();
    }

    @Test
    void silenceIsSeenUnlessThePlatformWasDown() {
        assertThat(Story.of(60).silentFrom(20).by("D21")).isNotEmpty();
        assertThat(Story.of(44)
                        .silentFrom(20)
                        .with(new Notice("1", Notice.Kind.PLATFORM_OUTAGE, START.plusHours(30), "平台检修", "日志"))
                        .by("D21"))
                .isEmpty();
    }

    @Test
    void wrongClockIsSeenAndTwoMinutesAreNot() {
        assertThat(Story.of(12).late(9).by("D22")).isNotEmpty();
        assertThat(Story.of(12).late(2).by("D22")).isEmpty();
    }

    @Test
    void hourThatDoesNotFollowFromItsPartsIsSeen() {
        var lower = Story.of(6).set(DUST, 0, 6, slot -> 9 + slot % 6 * 0.1);
        for (int hour = 0; hour < 6; hour++) {
            lower.stated(hour, 8.0);
        }
        assertThat(lower.by("D23")).isNotEmpty();
        for (int hour = 0; hour < 6; hour++) {
            lower.stated(hour, 9.25);
        }
        assertThat(lower.by("D23")).isEmpty();
    }

    @Test
    void changedAndLowFilledValuesAreSeenAndTrueFillsAreNot() {
        var changed = Story.of(40);
        var lowFill = Story.of(40);
        var trueFill = Story.of(40);
        for (int slot = 60; slot < 80; slot++) {
            changed.revised(30, slot, 9, 5);
            lowFill.revised(30, slot, Double.NaN, 4 + 0.3 * random.nextGaussian());
            trueFill.revised(30, slot, Double.NaN, 9 + random.nextGaussian());
        }
        assertThat(changed.by("D24")).hasSize(1);
        assertThat(lowFill.by("D24")).hasSize(1);
        assertThat(trueFill.by("D24")).isEmpty();
    }

    @Test
    void orderNotKeptIsSeenAndAKeptOneIsNot() {
        var stop = new EmissionOrder(
                "1", START.plusHours(24 * 7), START.plusHours(24 * 8), 0, START.plusHours(24 * 6), "通知");

        assertThat(Story.of(24 * 8).with(stop).by("D26")).isNotEmpty();
        assertThat(Story.of(24 * 8)
                        .with(stop)
                        .set(Factors.PRODUCTION_POWER, 24 * 7, 24 * 8, slot -> 60)
                        .by("D26"))
                .isEmpty();
    }

    @Test
    void nightLoadWithoutTreatmentIsSeenAndWithTreatmentIsNot() {
        var night = Story.of(168).set(Factors.PRODUCTION_POWER, 0, 168, slot -> isNight(slot) ? 900 : 400);

        assertThat(night.by("D27")).isNotEmpty();
        assertThat(night.set(Factors.TREATMENT_POWER, 0, 168, slot -> isNight(slot) ? 180 : 80)
                        .by("D27"))
                .isEmpty();
    }

    private static boolean isNight(int slot) {
        var clock = slot / 6 % 24;
        return clock >= 22 || clock < 6;
    }

    @Test
    void totalIsANoticeAtFourFifthsAndSeenWhenPassed() {
        assertThat(Story.of(48, 25).by("D28"))
                .extracting(Detection::strength)
                .containsExactly(Strength.NOTICE, Strength.SOFT);
        assertThat(Story.of(48, 1000).by("D28")).isEmpty();
    }

    @Test
    void saysNothingOfNightsWherePowerIsNotKnown() {
        var hours = 8 * 24;
        var found = Story.of(hours)
                .mark(Factors.PRODUCTION_POWER, 0, hours, Mark.NO_COMMUNICATION)
                .mark(Factors.TREATMENT_POWER, 0, hours, Mark.NO_COMMUNICATION)
                .by("D27");

        assertThat(found).isEmpty();
    }
}
