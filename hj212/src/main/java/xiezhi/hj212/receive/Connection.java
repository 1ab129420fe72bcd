package xiezhi.hj212.receive;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;

/** One connection: reads, decodes and queues in a virtual thread of its own. Several devices may speak on it. */
final class Connection implements Runnable, PacketListener {
    /** Two ordinary packets; ten thousand connections have 20 MB of it. */
    private static final int READ_BYTES = 2_048;
    /** Silence after which a packet complete but for its line end is handed on. */
    private static final int IDLE_MILLIS = 1_000;

    private final Socket socket;
    private final String from;
    private final Reception reception;
    private final ConnectionLimits limits;
    private final AnswerQueue answers;
    private final StreamDecoder decoder;
    private final Tempo bytesTempo;
    private final Tempo packetsTempo;
    private final AtomicBoolean isCut = new AtomicBoolean();
    private final long openedNanos = System.nanoTime();
    private volatile long heardNanos = openedNanos;
    private volatile boolean hasSpoken;
    private long halfSinceNanos;
    private long noise;
    private long waitNanos;

    Connection(Socket socket, Reception reception) throws IOException {
        this.socket = socket;
        this.from = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        this.reception = reception;
        this.limits = reception.limits().each();
        this.answers = new AnswerQueue(reception, from, socket.getOutputStream(), this::cut);
        this.decoder = new StreamDecoder(reception.register(), this);
        this.bytesTempo = new Tempo(limits.bytesPerSecond(), openedNanos);
        this.packetsTempo = new Tempo(limits.packetsPerSecond(), openedNanos);
    }

    InetAddress address() {
        return socket.getInetAddress();
    }

    String from() {
        return from;
    }

    @Override
    public void run() {
        try {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[READ_BYTES];
            int read = read(in, buffer);
            while (read >= 0) {
                take(buffer, read);
                read = isCut.get() ? -1 : read(in, buffer);
            }
            decoder.end();
            // A device may have said all it has to say and still wait for its answers.
            answers.await(limits.answerStall());
        } catch (IOException gone) {
            decoder.end();
        } catch (Interrupted | InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            cut();
        }
    }

    /** Reads; without a timeout while no packet is begun, so that a silent connection costs nothing. */
    private int read(InputStream in, byte[] buffer) throws IOException {
        while (true) {
            try {
                socket.setSoTimeout(decoder.waiting() > 0 ? IDLE_MILLIS : 0);
                return in.read(buffer);
            } catch (SocketTimeoutException silent) {
                decoder.idle();
                if (isHalfTooLong()) {
                    refuse(Refusal.HALF_PACKET);
                    return -1;
                }
            }
        }
    }

    private void take(byte[] buffer, int read) throws InterruptedException {
        heardNanos = System.nanoTime();
        reception.counts().bytes.add(read);
        waitNanos = bytesTempo.take(read, heardNanos);
        int before = decoder.waiting();
        noise += read;
        decoder.feed(buffer, 0, read);
        if (before == 0 || decoder.waiting() == 0 || decoder.waiting() < before) {
            halfSinceNanos = heardNanos;
        }
        if (noise > limits.noiseBytes() + decoder.waiting()) {
            refuse(Refusal.NOISE);
        } else if (isHalfTooLong()) {
            refuse(Refusal.HALF_PACKET);
        }
        if (waitNanos > 0) {
            reception.counts().slowed.increment();
            TimeUnit.NANOSECONDS.sleep(waitNanos);
        }
    }

    private boolean isHalfTooLong() {
        return decoder.waiting() > 0
                && System.nanoTime() - halfSinceNanos > limits.halfPacket().toNanos();
    }

    @Override
    public void packet(Packet packet) {
        noise = 0;
        waitNanos = Math.max(waitNanos, packetsTempo.take(1, System.nanoTime()));
        String mn = packet.text(Field.MN).orElse("");
        switch (reception.register().entry(mn, packet.text(Field.PW).orElse(""))) {
            case UNKNOWN_MN ->
                reception.refused(from, Refusal.UNKNOWN_MN, packet.frame().bytes());
            case WRONG_PASSWORD ->
                reception.refused(from, Refusal.WRONG_PASSWORD, packet.frame().bytes());
            case KNOWN -> queue(packet);
        }
    }

    private void queue(Packet packet) {
        hasSpoken = true;
        Instant arrivedAt = reception.clock().instant();
        var arrived = reception.local(arrivedAt);
        var received = new ReceivedPacket(
                packet, arrivedAt, from, PacketIdentity.of(packet, System.nanoTime()), ArrivalNote.of(packet, arrived));
        reception.counts().received.increment();
        received.notes().forEach(reception.counts()::note);
        reception.offsets().note(received, arrived);
        try {
            answers.permit();
            reception.commit().put(new Arrival(received, answers));
        } catch (InterruptedException stopped) {
            throw new Interrupted(stopped);
        }
    }

    @Override
    public void rejected(Rejection rejection) {
        reception.rejected(from, rejection);
    }

    @Override
    public void skipped(long offset, int length) {
        reception.counts().skippedBytes.add(length);
    }

    /** What this connection has done too long, if anything; asked once a second by the patrol. */
    Optional<Refusal> overdue(long nowNanos) {
        if (!hasSpoken && nowNanos - openedNanos > limits.firstFrame().toNanos()) {
            return Optional.of(Refusal.NO_FIRST_FRAME);
        }
        if (nowNanos - heardNanos > limits.silence().toNanos()) {
            return Optional.of(Refusal.SILENT);
        }
        return answers.isStalled(limits.answerStall(), nowNanos)
                ? Optional.of(Refusal.ANSWERS_NOT_READ)
                : Optional.empty();
    }

    /** Says why and closes. */
    void refuse(Refusal refusal) {
        if (!isCut.get()) {
            reception.refused(from, refusal);
            cut();
        }
    }

    /** Reads no further; what was received is still kept and answered. */
    void stopReading() {
        try {
            socket.shutdownInput();
        } catch (IOException gone) {
            cut();
        }
    }

    private void cut() {
        if (isCut.compareAndSet(false, true)) {
            try {
                socket.close();
            } catch (IOException gone) {
                // It is closed for us in any case.
            }
        }
    }

    /** Carries an interruption out of the decoder. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Interrupted(InterruptedException cause) {
            super(cause);
        }
    }
}
