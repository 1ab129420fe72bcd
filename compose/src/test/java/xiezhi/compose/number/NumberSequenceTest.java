package xiezhi.compose.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xiezhi.core.value.DocumentNumber;

final class NumberSequenceTest {
    @Test
    void beginsEveryYearWithOne() {
        assertThat(NumberSequence.begin("某环", "罚", 2026).next()).hasToString("某环罚〔2026〕1号");
    }

    @Test
    void goesOnAfterWhatIsUsedAndNeverGivesAVoidedNumberAgain() {
        var sequence = new NumberSequence("某环", "罚", 2026, Set.of(1, 2, 4), Set.of(3));
        assertThat(sequence.next()).hasToString("某环罚〔2026〕5号");
        assertThat(sequence.gaps()).isEmpty();
        assertThat(sequence.voiding(number(4)).next()).hasToString("某环罚〔2026〕5号");
    }

    @Test
    void fillsAGapFirst() {
        var sequence = new NumberSequence("某环", "罚", 2026, Set.of(1, 4), Set.of());
        assertThat(sequence.gaps()).containsExactly(number(2), number(3));
        assertThat(sequence.next()).isEqualTo(number(2));
    }

    @Test
    void readsOnlyNumbersOfItsOwnWordAndYear() {
        var sequence = NumberSequence.of(
                "某环",
                "罚",
                2026,
                Stream.of("某环罚〔2026〕1号", "某环罚告〔2026〕2号", "某环罚〔2025〕2号", "某环罚字[2026]第002号")
                        .map(text -> DocumentNumber.read(text).orElseThrow())
                        .toList(),
                List.of());
        assertThat(sequence.used()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void refusesANumberThatIsBothUsedAndVoided() {
        assertThatThrownBy(() -> new NumberSequence("某环", "罚", 2026, Set.of(1), Set.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takingTheNextNumberAgainAndAgainLeavesNoGap() {
        var random = new Random(20260815);
        var sequence = NumberSequence.begin("某环", "罚", 2026);
        for (int step = 0; step < 300; step++) {
            var next = sequence.next();
            sequence = random.nextInt(5) == 0 ? sequence.voiding(next) : sequence.using(next);
            assertThat(sequence.gaps()).isEmpty();
        }
        assertThat(sequence.used().size() + sequence.voided().size()).isEqualTo(300);
    }

    private static DocumentNumber number(int sequence) {
        return new DocumentNumber("某环罚", 2026, String.valueOf(sequence));
    }
}
