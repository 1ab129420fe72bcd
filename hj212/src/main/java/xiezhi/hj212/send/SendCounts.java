package xiezhi.hj212.send;

import java.util.concurrent.atomic.LongAdder;

/** What was sent over any number of connections, and what was answered. For many threads. */
public final class SendCounts {
    private final LongAdder sent = new LongAdder();
    private final LongAdder wanted = new LongAdder();
    private final LongAdder acknowledged = new LongAdder();
    private final Latencies latencies = new Latencies();

    void sent(boolean isAnswerWanted) {
        sent.increment();
        if (isAnswerWanted) {
            wanted.increment();
        }
    }

    void acknowledged(long nanos) {
        acknowledged.increment();
        latencies.add(nanos);
    }

    /** Packets sent, those sent again included. */
    public long sent() {
        return sent.sum();
    }

    /** Packets sent that want an answer. */
    public long wanted() {
        return wanted.sum();
    }

    /** Packets answered. */
    public long acknowledged() {
        return acknowledged.sum();
    }

    /** From the moment a packet was due to be sent to its answer. */
    public Latencies latencies() {
        return latencies;
    }
}
