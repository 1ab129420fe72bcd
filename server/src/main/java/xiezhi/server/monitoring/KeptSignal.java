package xiezhi.server.monitoring;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Wakes those who follow the packets that are kept. For many threads; nothing is missed between two waits. */
@Component
public final class KeptSignal {
    private static final long NANOS_OF_A_MILLI = 1_000_000;

    private long times;

    /** Says that packets are durable. */
    public synchronized void kept() {
        times++;
        notifyAll();
    }

    /**
     * Waits until packets were kept that the caller does not know of.
     *
     * @param seen what the last call returned, 0 at first
     * @param longest how long to wait, at least a millisecond
     * @return what to hand over the next time; {@code seen} when nothing was kept
     */
    public synchronized long await(long seen, Duration longest) throws InterruptedException {
        var untilNanos = System.nanoTime() + longest.toNanos();
        var leftMillis = longest.toMillis();
        while (times == seen && leftMillis > 0) {
            wait(leftMillis);
            leftMillis = (untilNanos - System.nanoTime()) / NANOS_OF_A_MILLI;
        }
        return times;
    }
}
