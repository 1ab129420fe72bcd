package xiezhi.hj212.receive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Keeps packets in groups: one thread takes what is queued, at most a group, hands it to the sink and lets the answers go
 * when the sink has returned. One wait for the disk is so shared by all who wait.
 */
final class GroupCommit implements AutoCloseable {
    /** How often the thread looks whether it should end. */
    private static final long LOOK_MILLIS = 100;
    /** Pause after the sink failed, so that a full disk is not asked without rest. */
    private static final long PAUSE_MILLIS = 1_000;

    private final PacketSink sink;
    private final Counts counts;
    private final ReceiverListener listener;
    private final int group;
    private final BlockingQueue<Arrival> queue;
    private final Thread thread;
    private volatile boolean isClosing;

    GroupCommit(PacketSink sink, ReceiverLimits limits, Counts counts, ReceiverListener listener) {
        this.sink = sink;
        this.counts = counts;
        this.listener = listener;
        this.group = limits.group();
        this.queue = new ArrayBlockingQueue<>(limits.queue());
        this.thread = Thread.ofPlatform().name("hj212-keep").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Queues a packet; waits while the queue is full. */
    void put(Arrival arrival) throws InterruptedException {
        queue.put(arrival);
    }

    int waiting() {
        return queue.size();
    }

    private void run() {
        var arrivals = new ArrayList<Arrival>(group);
        while (!isClosing || !queue.isEmpty()) {
            try {
                Arrival first = queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    arrivals.add(first);
                    queue.drainTo(arrivals, group - 1);
                    keep(arrivals);
                    arrivals.clear();
                }
            } catch (InterruptedException ignored) {
                // Nobody interrupts this thread to end it: what is queued must be kept first.
            }
        }
    }

    private void keep(List<Arrival> arrivals) throws InterruptedException {
        List<PacketSink.Outcome> outcomes;
        try {
            outcomes = sink.keep(arrivals.stream().map(Arrival::packet).toList());
            if (outcomes.size() != arrivals.size()) {
                throw new IllegalStateException(
                        "expected " + arrivals.size() + " outcomes of the sink, found " + outcomes.size());
            }
        } catch (IOException | RuntimeException problem) {
            arrivals.forEach(arrival -> arrival.answers().notKept(arrival.packet()));
            listener.failed(problem);
            if (!isClosing) {
                Thread.sleep(PAUSE_MILLIS);
            }
            return;
        }
        counts.groups.increment();
        for (int i = 0; i < arrivals.size(); i++) {
            Arrival arrival = arrivals.get(i);
            counts.outcome(outcomes.get(i));
            arrival.answers().kept(arrival.packet());
            listener.kept(arrival.packet(), outcomes.get(i));
        }
    }

    /** Keeps what is queued and ends. Nobody may queue any more. */
    @Override
    public void close() {
        isClosing = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
