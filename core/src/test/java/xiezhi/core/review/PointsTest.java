package xiezhi.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void readsAndPrintsWithoutNeedlessZeros() {
        assertThat(Points.of("1.5")).hasToString("1.5");
        assertThat(Points.of(100)).hasToString("100");
        assertThat(Points.of("-0.05")).hasToString("-0.05");
        assertThat(Points.NONE).hasToString("0");
        assertThatThrownBy(() -> Points.of("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void takesAPartAndRoundsHalfUp() {
        assertThat(Points.of(50).times(Points.of(74), Points.of(76))).isEqualTo(Points.of("48.68"));
        assertThat(Points.of(1).times(Points.of(1), Points.of(8))).isEqualTo(Points.of("0.13"));
        assertThat(Points.of(1).times(Points.of(1), Points.of(3))).isEqualTo(Points.of("0.33"));
    }

    @Test
    void boundsFromBothSides() {
        assertThat(Points.of(25).atMost(Points.of(20))).isEqualTo(Points.of(20));
        assertThat(Points.of(-3).atLeast(Points.NONE)).isEqualTo(Points.NONE);
    }
}
