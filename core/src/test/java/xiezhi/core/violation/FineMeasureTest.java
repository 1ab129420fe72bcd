package xiezhi.core.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import xiezhi.core.violation.FineMeasure.Fixed;
import xiezhi.core.violation.FineMeasure.Share;

class FineMeasureTest {
    @Test
    void aShareNeedsItsBase() {
        var share = new Share(1, 5, BaseAmount.TOTAL_INVESTMENT, 0);
        assertThat(share.bounds(Map.of())).isEmpty();
        assertThat(share.base()).contains(BaseAmount.TOTAL_INVESTMENT);
        assertThat(share.bounds(Map.of(BaseAmount.TOTAL_INVESTMENT, 560_000_000L)))
                .contains(new FineBounds(5_600_000, 28_000_000));
    }

    @Test
    void aSmallBaseCountsAsTheLeastOne() {
        var share = new Share(300, 500, BaseAmount.DISPOSAL_COST, 20_000_000);
        assertThat(share.bounds(Map.of(BaseAmount.DISPOSAL_COST, 1_000L)))
                .contains(new FineBounds(60_000_000, 100_000_000));
        assertThat(share.bounds(Map.of(BaseAmount.DISPOSAL_COST, 30_000_000L)))
                .contains(new FineBounds(90_000_000, 150_000_000));
    }

    @Test
    void boundsCompareByBothEnds() {
        var bounds = new FineBounds(10, 100);
        assertThat(new FineBounds(5, 100).isLighterThan(bounds)).isTrue();
        assertThat(new FineBounds(10, 90).isLighterThan(bounds)).isTrue();
        assertThat(bounds.isLighterThan(bounds)).isFalse();
        assertThat(new FineBounds(5, 110).isLighterThan(bounds)).isFalse();
        assertThat(bounds.contains(10)).isTrue();
        assertThat(bounds.contains(9)).isFalse();
        assertThat(bounds.contains(100)).isTrue();
        assertThat(bounds.contains(101)).isFalse();
        assertThat(bounds.join(new FineBounds(5, 20))).isEqualTo(new FineBounds(5, 100));
        assertThatThrownBy(() -> new FineBounds(2, 1)).hasMessageContaining("min <= max");
        assertThat(new Fixed(bounds).base()).isEmpty();
    }
}
