package xiezhi.store.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalAveragingTest {
    @ParameterizedTest
    @CsvSource({"60, 1, N, 60", "45, 1, N, 45", "44, 1, D, 44", "6, 10, N, 60", "5, 10, N, 50", "4, 10, D, 40"})
    void anHourOfGasNeeds45ValidMinutes(int parts, int span, String flag, int valid) {
        var hour = DecimalAveraging.gasHour(parts(parts, 20, span, "N"), 45);
        assertThat(hour.values().flag()).isEqualTo(flag);
        assertThat(hour.validParts()).isEqualTo(valid);
        assertThat(hour.parts()).isEqualTo(60);
        assertThat(hour.values().avg().orElseThrow()).isEqualByComparingTo("20");
    }

    @ParameterizedTest
    @CsvSource({"24, true", "20, true", "19, false", "0, false"})
    void aDayOfGasNeeds20ValidHours(int hours, boolean isValid) {
        assertThat(DecimalAveraging.gasDay(parts(hours, 7, 1, "N"), 20).isValid())
                .isEqualTo(isValid);
    }

    @Test
    void abnormalMinutesOfGasAreLeftOut() {
        var minutes = new ArrayList<>(parts(5, 20, 10, "N"));
        minutes.addAll(parts(1, 500, 10, "C"));
        var hour = DecimalAveraging.gasHour(minutes, 45);
        assertThat(hour.isValid()).isTrue();
        assertThat(hour.values().avg().orElseThrow()).isEqualByComparingTo("20");
        assertThat(hour.values().max().orElseThrow()).isEqualByComparingTo("20");
    }

    /** 10 m³ at 100 mg/L and 30 m³ at 20 mg/L: 1.6 kg in 40 m³, so 40 mg/L, not 60. */
    @Test
    void waterIsWeighedByItsVolume() {
        var day = DecimalAveraging.waterDay(List.of(water("100", "10", "N"), water("20", "30", "N")));
        assertThat(day.values().avg().orElseThrow()).isEqualByComparingTo("40");
        assertThat(day.values().total().orElseThrow()).isEqualByComparingTo("1.6");
        assertThat(day.isValid()).isTrue();
    }

    @Test
    void withoutAVolumeWaterHasAPlainMean() {
        var parts = List.of(
                water("100", "10", "N"),
                new AveragePart(ReadingValues.of(new BigDecimal("20"), "N"), Optional.empty(), 10));
        assertThat(DecimalAveraging.waterHour(parts).values().avg().orElseThrow())
                .isEqualByComparingTo("60");
    }

    @Test
    void waterThatDoesNotFlowHasAPlainMean() {
        var hour = DecimalAveraging.waterHour(List.of(water("100", "0", "N"), water("20", "0", "N")));
        assertThat(hour.values().avg().orElseThrow()).isEqualByComparingTo("60");
        assertThat(hour.values().total().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void oneAbnormalPartMakesAPeriodOfWaterAbnormal() {
        var hour = DecimalAveraging.waterHour(List.of(water("100", "10", "N"), water("20", "30", "M")));
        assertThat(hour.isValid()).isFalse();
        assertThat(hour.values().avg().orElseThrow()).isEqualByComparingTo("100");
    }

    @Test
    void nothingHasNoMean() {
        var hour = DecimalAveraging.waterHour(List.of());
        assertThat(hour.isValid()).isFalse();
        assertThat(hour.values().avg()).isEmpty();
    }

    private static List<AveragePart> parts(int count, int value, int span, String flag) {
        List<AveragePart> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new AveragePart(ReadingValues.of(BigDecimal.valueOf(value), flag), Optional.empty(), span));
        }
        return parts;
    }

    private static AveragePart water(String concentration, String volume, String flag) {
        return new AveragePart(ReadingValues.of(number(concentration), flag), Optional.of(number(volume)), 10);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
