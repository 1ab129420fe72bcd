package xiezhi.hj212.send;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAccumulator;

/** Durations counted in classes, each two per cent wider than the one before. For many threads. */
public final class Latencies {
    private static final double WIDTH = 1.02;
    private static final double LOG_WIDTH = Math.log(WIDTH);
    /** The last class begins beyond an hour. */
    private static final int CLASSES = 1_200;

    private static final double NANOS_PER_MICRO = 1_000.0;
    private static final double NANOS_PER_MILLI = 1e6;

    private final AtomicLongArray counts = new AtomicLongArray(CLASSES);
    private final LongAccumulator greatest = new LongAccumulator(Math::max, 0);

    /** Counts a duration. */
    void add(long nanos) {
        double micros = Math.max(1, nanos / NANOS_PER_MICRO);
        counts.incrementAndGet(Math.min(CLASSES - 1, (int) (Math.log(micros) / LOG_WIDTH)));
        greatest.accumulate(nanos);
    }

    /** The duration not exceeded by this share of all, milliseconds, two per cent exact; 0 when nothing was counted. */
    public double percentileMillis(double share) {
        long all = 0;
        for (int i = 0; i < CLASSES; i++) {
            all += counts.get(i);
        }
        long wanted = (long) Math.ceil(share * all);
        long seen = 0;
        for (int i = 0; i < CLASSES; i++) {
            seen += counts.get(i);
            if (seen >= wanted && seen > 0) {
                return Math.min(Math.pow(WIDTH, i + 1) / NANOS_PER_MICRO, greatestMillis());
            }
        }
        return 0;
    }

    /** The longest, milliseconds. */
    public double greatestMillis() {
        return greatest.get() / NANOS_PER_MILLI;
    }
}
