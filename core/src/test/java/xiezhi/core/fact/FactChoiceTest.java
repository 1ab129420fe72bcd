package xiezhi.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactChoiceTest {
    private static final Fact<Integer> ONE = Fact.of(1);
    private static final Fact<Integer> TWO = Fact.of(2);
    private static final Fact<Integer> PERHAPS_THREE = Fact.unsure(3, Place.of("scan.png"));
    private static final Fact<Integer> UNKNOWN = Fact.unknown("页面损坏");

    @Test
    void firstPrefersSureThenStatedThenUnknown() {
        assertThat(FactChoice.first(Fact.absent(), PERHAPS_THREE, TWO, ONE)).isEqualTo(TWO);
        assertThat(FactChoice.first(Fact.absent(), UNKNOWN, PERHAPS_THREE)).isEqualTo(PERHAPS_THREE);
        assertThat(FactChoice.first(Fact.absent(), UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(FactChoice.first(List.<Fact<Integer>>of())).isEqualTo(Fact.absent());
    }

    @Test
    void extremesIgnoreAbsentAndDoubtUnknown() {
        assertThat(FactChoice.earliest(ONE, TWO)).isEqualTo(ONE);
        assertThat(FactChoice.latest(ONE, TWO)).isEqualTo(TWO);
        assertThat(FactChoice.latest(ONE, Fact.absent())).isEqualTo(ONE);
        assertThat(FactChoice.latest(UNKNOWN, ONE).known()).contains(1);
        assertThat(FactChoice.latest(UNKNOWN, ONE).sure()).isEmpty();
        assertThat(FactChoice.latest(Fact.absent(), UNKNOWN)).isEqualTo(UNKNOWN);
    }

    @Test
    void extremesAreUnsureWhenEitherIs() {
        assertThat(FactChoice.earliest(ONE, PERHAPS_THREE).known()).contains(1);
        assertThat(FactChoice.earliest(ONE, PERHAPS_THREE).sure()).isEmpty();
    }
}
