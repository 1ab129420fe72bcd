package xiezhi.hj212.send;

import java.util.concurrent.TimeUnit;

/** When the next of many things is due, so many a second. For one thread. */
final class Pace {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final long startNanos = System.nanoTime();
    private long number;

    /**
     * @param perSecond 0 for no pace: each is due at once
     */
    Pace(double perSecond) {
        this.perSecond = perSecond;
    }

    /** Waits until the next is due and says when that was, by {@link System#nanoTime}. */
    long next() throws InterruptedException {
        if (perSecond == 0) {
            return System.nanoTime();
        }
        long dueNanos = startNanos + (long) (number++ / perSecond * NANOS);
        long left = dueNanos - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
        return dueNanos;
    }
}
