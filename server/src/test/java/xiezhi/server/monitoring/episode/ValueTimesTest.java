package xiezhi.server.monitoring.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What packets do not say of the times of values. */
class ValueTimesTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 0, 0);

    @Test
    void theSameValueWithinHoursIsTheSameSampleAlsoWhenOldOnesComeBetween() {
        var times = new SampleTimes();
        assertThat(times.of("w21003", "0.112", START)).isEqualTo(START);
        assertThat(times.of("w21003", "0.205", START.minusHours(2))).isEqualTo(START.minusHours(2));
        assertThat(times.of("w21003", "0.112", START.plusMinutes(10))).isEqualTo(START);
        assertThat(times.of("w21011", "0.112", START.plusMinutes(10))).isEqualTo(START.plusMinutes(10));
        assertThat(times.of("w21003", "0.112", START.plusHours(9))).isEqualTo(START.plusHours(9));
    }

    @Test
    void aPartLastsAsLongAsTheStepTakenMostOften() {
        var length = new PartLength();
        for (int i = 0; i < 10; i++) {
            length.of(START.plusMinutes(5L * i));
        }
        assertThat(length.of(START.plusMinutes(48))).isEqualTo(5);
        assertThat(length.of(START.plusMinutes(50))).isEqualTo(5);
    }
}
