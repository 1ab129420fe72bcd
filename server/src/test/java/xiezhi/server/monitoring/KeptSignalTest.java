package xiezhi.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeptSignalTest {
    private final KeptSignal signal = new KeptSignal();

    @Test
    void nothingKeptBetweenTwoWaitsIsMissed() throws InterruptedException {
        signal.kept();
        var seen = signal.await(0, Duration.ofHours(1));
        signal.kept();
        signal.kept();
        var later = signal.await(seen, Duration.ofHours(1));
        assertThat(later).isNotEqualTo(seen);
        assertThat(signal.await(later, Duration.ofMillis(1))).as("nothing more").isEqualTo(later);
    }

    @Test
    void wakesAllWhoWait() throws Exception {
        var first = waiting();
        var second = waiting();
        signal.kept();
        assertThat(first.get(1, TimeUnit.MINUTES)).isOne();
        assertThat(second.get(1, TimeUnit.MINUTES)).isOne();
    }

    private CompletableFuture<Long> waiting() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return signal.await(0, Duration.ofHours(1));
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        });
    }
}
