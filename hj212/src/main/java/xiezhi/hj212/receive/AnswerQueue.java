package xiezhi.hj212.receive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The answers of one connection. Whoever adds to it never waits: a virtual thread writes, and lives only while there is
 * something to write. A connection whose answers are not taken runs out of permits and is read no further.
 */
final class AnswerQueue {
    /** Not writing. */
    private static final long NEVER = Long.MAX_VALUE;

    private final Reception reception;
    private final String from;
    private final OutputStream out;
    private final Runnable cut;
    private final Semaphore permits;
    private final Queue<ReceivedPacket> kept = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pending = new AtomicInteger();
    private volatile long writingSinceNanos = NEVER;
    private volatile boolean isBroken;

    /**
     * @param cut closes the connection
     */
    AnswerQueue(Reception reception, String from, OutputStream out, Runnable cut) {
        this.reception = reception;
        this.from = from;
        this.out = out;
        this.cut = cut;
        this.permits = new Semaphore(reception.limits().each().open());
    }

    /** Leave to queue one more packet; waits until an answer has gone. */
    void permit() throws InterruptedException {
        permits.acquire();
    }

    /** A packet is durable. */
    void kept(ReceivedPacket packet) {
        kept.add(packet);
        if (pending.getAndIncrement() == 0) {
            Thread.startVirtualThread(this::write);
        }
    }

    /** A packet is not kept: no answer, and the connection ends, so that the device sends it again. */
    void notKept(ReceivedPacket packet) {
        reception.refused(from, Refusal.NOT_KEPT, packet.packet().frame().bytes());
        isBroken = true;
        permits.release();
        cut.run();
    }

    /** Whether the other side has taken nothing for longer than this. */
    boolean isStalled(Duration longest, long nowNanos) {
        long since = writingSinceNanos;
        return since != NEVER && nowNanos - since > longest.toNanos();
    }

    /** Waits until every packet has its answer, or the time is over. */
    void await(Duration longest) throws InterruptedException {
        int all = reception.limits().each().open();
        if (permits.tryAcquire(all, longest.toMillis(), TimeUnit.MILLISECONDS)) {
            permits.release(all);
        }
    }

    private void write() {
        int left;
        do {
            int taken = 0;
            var packets = new ArrayList<ReceivedPacket>();
            for (ReceivedPacket next = kept.poll(); next != null; next = kept.poll()) {
                packets.add(next);
                taken++;
            }
            send(packets);
            permits.release(taken);
            left = pending.addAndGet(-taken);
        } while (left > 0);
    }

    private void send(List<ReceivedPacket> packets) {
        var bytes = new ByteArrayOutputStream();
        int answers = 0;
        for (ReceivedPacket packet : packets) {
            for (byte[] answer : answers(packet)) {
                bytes.writeBytes(answer);
                answers++;
            }
        }
        if (answers == 0 || isBroken) {
            return;
        }
        writingSinceNanos = System.nanoTime();
        try {
            out.write(bytes.toByteArray());
            reception.counts().answered.add(answers);
        } catch (IOException gone) {
            // The packets are kept; the device will send them again and be answered then.
            isBroken = true;
            cut.run();
        } finally {
            writingSinceNanos = NEVER;
        }
    }

    private List<byte[]> answers(ReceivedPacket packet) {
        try {
            return AnswersTo.of(
                    packet.packet(), reception.local(reception.clock().instant()));
        } catch (IllegalArgumentException notWritable) {
            reception.refused(
                    from, Refusal.NOT_ANSWERABLE, packet.packet().frame().bytes());
            return List.of();
        }
    }
}
