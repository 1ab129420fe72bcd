package xiezhi.hj212.receive;

import java.util.concurrent.atomic.LongAdder;

/** What is counted while receiving. For many threads. */
final class Counts {
    final LongAdder accepted = new LongAdder();
    final LongAdder received = new LongAdder();
    final LongAdder kept = new LongAdder();
    final LongAdder repeated = new LongAdder();
    final LongAdder answered = new LongAdder();
    final LongAdder future = new LongAdder();
    final LongAdder ancient = new LongAdder();
    final LongAdder groups = new LongAdder();
    final LongAdder bytes = new LongAdder();
    final LongAdder skippedBytes = new LongAdder();
    final LongAdder slowed = new LongAdder();

    void note(ArrivalNote note) {
        (note == ArrivalNote.FUTURE_TIME ? future : ancient).increment();
    }

    void outcome(PacketSink.Outcome outcome) {
        (outcome == PacketSink.Outcome.KEPT ? kept : repeated).increment();
    }

    ReceiverState state(Connections connections, int waiting, RejectLog rejects) {
        return new ReceiverState(
                new ReceiverState.Connections(connections.open(), connections.greatest(), accepted.sum()),
                new ReceiverState.Packets(
                        received.sum(),
                        kept.sum(),
                        repeated.sum(),
                        answered.sum(),
                        future.sum(),
                        ancient.sum(),
                        groups.sum(),
                        waiting),
                bytes.sum(),
                skippedBytes.sum(),
                slowed.sum(),
                rejects.counts());
    }
}
