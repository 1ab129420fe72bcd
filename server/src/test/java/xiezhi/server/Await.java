package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what is bound to come; the test fails when it does not. */
final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_MILLIS = 20;

    private Await() {}

    static void until(BooleanSupplier isThere) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!isThere.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("waited for " + PATIENCE + " in vain")
                    .isLessThan(until);
            Thread.sleep(LOOK_MILLIS);
        }
    }
}
