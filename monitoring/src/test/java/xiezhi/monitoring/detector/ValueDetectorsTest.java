package xiezhi.monitoring.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.monitoring.Story.DUST;
import static xiezhi.monitoring.Story.START;

import java.util.Random;
import org.junit.jupiter.api.Test;
import xiezhi.monitoring.Story;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.Notice;
import xiezhi.monitoring.series.StatedMark;

/** Values near limits and values that look made. */
final class ValueDetectorsTest {
    private final Random random = new Random(7);

    private static StatedMark declared(StatedMark.Kind kind, int from, int until) {
        return new StatedMark(
                "1", kind, START.plusHours(from), START.plusHours(until), START.plusHours(from - 5L), "申报");
    }

    @Test
    void hourAboveTheLimitIsSeenUnlessStartUpWasDeclared() {
        var above = Story.of(8).set(DUST, 4, 6, slot -> 25);

        assertThat(above.by("D01"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.evidence()).isNotEmpty());
        assertThat(above.with(declared(StatedMark.Kind.START_UP, 3, 7)).by("D01"))
                .isEmpty();
        assertThat(Story.of(8)
                        .set(DUST, 4, 6, slot -> 25)
                        .mark(DUST, 4, 6, Mark.CALIBRATING)
                        .by("D01"))
                .isEmpty();
    }

    @Test
    void dayAboveTheLimitNeedsTwentyValidHours() {
        assertThat(Story.of(24).set(DUST, 0, 24, slot -> 16).by("D02")).hasSize(1);
        assertThat(Story.of(24)
                        .set(DUST, 0, 24, slot -> 16)
                        .mark(DUST, 0, 5, Mark.FAULT)
                        .by("D02"))
                .isEmpty();
    }

    @Test
    void risingTowardsTheLimitIsSeenAndFallingFromItIsNot() {
        assertThat(Story.of(3).set(DUST, 1, 3, slot -> 14 + slot * 0.2).by("D03"))
                .isNotEmpty();
        assertThat(Story.of(3).set(DUST, 1, 3, slot -> 18 - slot * 0.2).by("D03"))
                .isEmpty();
    }

    @Test
    void valuesHeldBelowTheLimitAreSeenAndTightControlBelowIsNot() {
        assertThat(Story.of(168)
                        .set(DUST, 0, 168, slot -> 16.7 + 0.1 * random.nextGaussian())
                        .by("D04"))
                .isNotEmpty();
        assertThat(Story.of(168)
                        .set(DUST, 0, 168, slot -> 15 + 0.1 * random.nextGaussian())
                        .by("D04"))
                .isEmpty();
    }

    @Test
    void cutPeaksAreSeenAndACoarseInstrumentIsNot() {
        assertThat(Story.of(24)
                        .set(Factors.OXYGEN, 0, 24, slot -> 6)
                        .set(DUST, 0, 24, slot -> Math.min(16.5, 15.5 + random.nextGaussian()))
                        .by("D05"))
                .isNotEmpty();
        assertThat(Story.of(24)
                        .set(Factors.OXYGEN, 0, 24, slot -> 6)
                        .set(DUST, 0, 24, slot -> Math.min(16.5, Math.rint(15.5 + random.nextGaussian())))
                        .by("D05"))
                .isEmpty();
    }

    @Test
    void constantValueIsSeenUnlessThePlantStandsStillOrNothingIsThere() {
        assertThat(Story.of(10).set(DUST, 5, 8, slot -> 9.13).by("D06")).isNotEmpty();
        assertThat(Story.of(10)
                        .set(DUST, 5, 8, slot -> 9.13)
                        .set(Factors.GAS_FLOW, 4, 10, slot -> 0.1)
                        .by("D06"))
                .isEmpty();
        assertThat(Story.of(10).set(DUST, 5, 8, slot -> 0.2).by("D06")).isEmpty();
    }

    @Test
    void stillValuesAreSeenOnlyWhileTheLoadMoves() {
        var still = Story.of(96).set(DUST, 60, 96, slot -> 9 + 0.02 * random.nextGaussian());

        assertThat(still.by("D07")).isNotEmpty();
        assertThat(still.set(Factors.GAS_FLOW, 0, 96, slot -> 20).by("D07")).isEmpty();
    }

    @Test
    void repeatedBlockIsSeenAndARepeatedShapeIsNot() {
        assertThat(Story.of(48)
                        .set(DUST, 20, 48, slot -> 8 + (slot * 7 % 36) * 0.1)
                        .by("D09"))
                .isNotEmpty();
        assertThat(Story.of(48)
                        .set(DUST, 20, 48, slot -> 8 + (slot * 7 % 36) * 0.1 + 0.05 * random.nextGaussian())
                        .by("D09"))
                .isEmpty();
    }

    @Test
    void dustThatFollowsTheTemperatureIsSeen() {
        var quiet = Story.of(30);
        assertThat(quiet.by("D10")).isEmpty();
        var temperature = new double[180];
        for (int i = 0; i < temperature.length; i++) {
            temperature[i] = 130 + 3 * random.nextGaussian();
        }
        assertThat(Story.of(30)
                        .set(Factors.GAS_TEMPERATURE, 0, 30, slot -> temperature[slot])
                        .set(DUST, 0, 30, slot -> temperature[slot] * 0.08 - 1)
                        .by("D10"))
                .isNotEmpty();
    }

    @Test
    void missingConversionIsHardAndRightConversionSilent() {
        assertThat(Story.of(6).unconverted().by("D12"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.strength()).isEqualTo(Strength.HARD));
        assertThat(Story.of(6).by("D12")).isEmpty();
        assertThat(Story.of(6)
                        .unconverted()
                        .set(Factors.OXYGEN, 0, 6, slot -> 19.5)
                        .by("D12"))
                .isEmpty();
    }

    @Test
    void stepAfterACalibrationIsSeenUnlessTheLoadStepsToo() {
        var notice = new Notice("1", Notice.Kind.CALIBRATED, START.plusHours(50), "校准", "日志");
        assertThat(Story.of(80)
                        .set(DUST, 50, 80, slot -> 5.5 + random.nextGaussian())
                        .with(notice)
                        .by("D19"))
                .hasSize(1);
        assertThat(Story.of(80)
                        .set(DUST, 50, 80, slot -> 5.5 + random.nextGaussian())
                        .by("D19"))
                .isEmpty();
        assertThat(Story.of(80)
                        .set(DUST, 50, 80, slot -> 5.5 + random.nextGaussian())
                        .set(Factors.GAS_FLOW, 50, 80, slot -> 10)
                        .with(notice)
                        .by("D19"))
                .isEmpty();
    }
}
