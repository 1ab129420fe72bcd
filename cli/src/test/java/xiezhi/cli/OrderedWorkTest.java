package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    private final List<Integer> done = new ArrayList<>();

    @Test
    void handsResultsOnInTheOrderOfTheInputs() {
        var inputs = IntStream.range(0, 100).boxed().toList();

        assertThat(OrderedWork.run(inputs.iterator(), i -> i * i, done::add, 4, () -> false))
                .isEqualTo(100);
        assertThat(done).isEqualTo(inputs.stream().map(i -> i * i).toList());
    }

    @Test
    void stopsTakingInputsAndFinishesWhatItBegan() {
        var inputs = IntStream.range(0, 100).iterator();

        int count = OrderedWork.run(inputs, i -> i, done::add, 2, () -> done.size() >= 3);

        assertThat(count).isEqualTo(done.size()).isBetween(3, 3 + 2 * 2);
        assertThat(done).isSorted();
        assertThat(inputs.hasNext()).isTrue();
    }

    @Test
    void endsWithAnErrorOfOurs() {
        assertThatThrownBy(() -> OrderedWork.<Integer, Integer>run(
                        List.of(1).iterator(),
                        i -> {
                            throw new IllegalArgumentException("broken " + i);
                        },
                        done::add,
                        1,
                        () -> false))
                .hasRootCauseMessage("broken 1");
    }
}
