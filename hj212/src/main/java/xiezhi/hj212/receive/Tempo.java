package xiezhi.hj212.receive;

/**
 * A bucket of leave to go on: fills by {@code perSecond}, holds a second's worth. Moments come in as nanoseconds from any
 * start. For one thread.
 */
final class Tempo {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private double leave;
    private long filledNanos;

    Tempo(double perSecond, long nowNanos) {
        this.perSecond = perSecond;
        this.leave = perSecond;
        this.filledNanos = nowNanos;
    }

    /** Takes {@code amount} and says how many nanoseconds to wait before the next is taken; 0 for none. */
    long take(double amount, long nowNanos) {
        leave = Math.min(perSecond, leave + (nowNanos - filledNanos) / NANOS * perSecond) - amount;
        filledNanos = nowNanos;
        return leave >= 0 ? 0 : (long) (-leave / perSecond * NANOS);
    }
}
