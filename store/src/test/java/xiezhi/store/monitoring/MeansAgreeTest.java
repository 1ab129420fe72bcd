package xiezhi.store.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xiezhi.monitoring.series.Aggregation;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.Measured;
import xiezhi.monitoring.series.Reading;
import xiezhi.monitoring.series.Span;
import xiezhi.monitoring.series.Transit;

/** What is kept and what detectors compare with limits are the same means, although one is reckoned in decimals and the other not. */
class MeansAgreeTest {
    private static final LocalDateTime HOUR = LocalDateTime.of(2026, 3, 6, 8, 0);
    private static final int NEEDED = 45;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anHourOfGasIsTheSameInBoth(long seed) {
        var random = new Random(seed);
        var span = List.of(1, 5, 10, 15).get(random.nextInt(4));
        List<AveragePart> kept = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int minute = 0; minute < 60; minute += span) {
            var isMarked = random.nextInt(5) == 0;
            var value = BigDecimal.valueOf(random.nextInt(1, 99_999), 2);
            kept.add(new AveragePart(ReadingValues.of(value, isMarked ? "C" : "N"), Optional.empty(), span));
            var at = HOUR.plusMinutes(minute);
            readings.add(new Reading(
                    "1",
                    "a21026",
                    new Span(Grain.PART, at, span),
                    Measured.of(value.toPlainString()),
                    isMarked ? Mark.CALIBRATING : Mark.NORMAL,
                    new Transit(at, at, false, "p")));
        }

        var hour = DecimalAveraging.gasHour(kept, NEEDED);

        var mean = Aggregation.mean(readings, each -> each.measured().average());
        assertThat(hour.values().avg().orElseThrow().doubleValue()).isCloseTo(mean, within(1e-9 * mean));
        assertThat(hour.validParts()).isEqualTo(Aggregation.validMinutes(readings));
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void aDayOfWaterIsWeighedTheSameInBoth(long seed) {
        var random = new Random(seed);
        List<AveragePart> kept = new ArrayList<>();
        var concentrations = new double[24];
        var flows = new double[24];
        for (int hour = 0; hour < 24; hour++) {
            var value = BigDecimal.valueOf(random.nextInt(1, 9_999), 2);
            var volume = BigDecimal.valueOf(random.nextInt(0, 9_999), 1);
            kept.add(new AveragePart(ReadingValues.of(value, "N"), Optional.of(volume), 1));
            concentrations[hour] = value.doubleValue();
            flows[hour] = volume.doubleValue();
        }

        var day = DecimalAveraging.waterDay(kept);

        var mean = Aggregation.flowWeighted(concentrations, flows).orElseThrow();
        assertThat(day.values().avg().orElseThrow().doubleValue()).isCloseTo(mean, within(1e-9 * mean));
    }
}
