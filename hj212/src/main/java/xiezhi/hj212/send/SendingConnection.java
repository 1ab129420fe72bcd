package xiezhi.hj212.send;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;

/**
 * A connection to a receiver. Packets go out as they are; a virtual thread reads the answers and matches them by MN and QN.
 * Packets that want no answer are counted as sent and nothing more can be known of them.
 */
public final class SendingConnection implements AutoCloseable {
    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_BYTES = 1_024;
    private static final long NANOS = 1_000_000;

    private final Socket socket = new Socket();
    private final OutputStream out;
    private final SendCounts counts;
    private final Map<Key, ArrayDeque<Long>> open = new HashMap<>();
    private int waiting;
    private boolean isEnded;

    private record Key(String mn, String qn) {}

    /** Connects. */
    public SendingConnection(InetSocketAddress to, SendCounts counts) throws IOException {
        this.counts = counts;
        try {
            socket.setTcpNoDelay(true);
            socket.connect(to, CONNECT_MILLIS);
            out = socket.getOutputStream();
        } catch (IOException unreachable) {
            socket.close();
            throw unreachable;
        }
        Thread.startVirtualThread(this::read);
    }

    /** Sends a packet that is due now. */
    public void send(Outgoing packet) throws IOException {
        send(packet, System.nanoTime());
    }

    /**
     * Sends a packet.
     *
     * @param dueNanos when it was due, by {@link System#nanoTime}; the latency counts from there
     */
    public void send(Outgoing packet, long dueNanos) throws IOException {
        if (packet.isAnswerWanted()) {
            synchronized (this) {
                open.computeIfAbsent(key(packet), ignored -> new ArrayDeque<>()).add(dueNanos);
                waiting++;
            }
        }
        counts.sent(packet.isAnswerWanted());
        out.write(packet.frame());
    }

    /** Sends bytes that are no packet. */
    public void sendNoise(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    private void read() {
        var decoder = new StreamDecoder(DeviceRegister.NONE, new AnswerListener());
        byte[] buffer = new byte[READ_BYTES];
        try {
            InputStream in = socket.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                decoder.feed(buffer, 0, read);
                decoder.idle();
            }
        } catch (IOException gone) {
            // The other side is gone; what is open stays open.
        }
        end();
    }

    private synchronized void end() {
        isEnded = true;
        notifyAll();
    }

    private synchronized void answered(Key key) {
        ArrayDeque<Long> sent = open.get(key);
        if (sent == null) {
            return;
        }
        counts.acknowledged(System.nanoTime() - sent.removeFirst());
        if (sent.isEmpty()) {
            open.remove(key);
        }
        waiting--;
        notifyAll();
    }

    /** Whether the other side has closed the connection. */
    public synchronized boolean isEnded() {
        return isEnded;
    }

    /** How many packets wait for their answer. */
    public synchronized int waiting() {
        return waiting;
    }

    /** Whether this packet still waits for its answer. */
    public synchronized boolean isWaiting(Outgoing packet) {
        return open.containsKey(key(packet));
    }

    /** Waits until at most so many packets wait for their answer; false if time or connection ends before. */
    public synchronized boolean await(int most, long millis) throws InterruptedException {
        long untilNanos = System.nanoTime() + millis * NANOS;
        long leftMillis = millis;
        while (waiting > most && !isEnded && leftMillis > 0) {
            wait(leftMillis);
            leftMillis = (untilNanos - System.nanoTime()) / NANOS;
        }
        return waiting <= most;
    }

    /** Waits until the other side has closed the connection and every answer that came is counted; false if time ends before. */
    public synchronized boolean awaitEnd(long millis) throws InterruptedException {
        long untilNanos = System.nanoTime() + millis * NANOS;
        long leftMillis = millis;
        while (!isEnded && leftMillis > 0) {
            wait(leftMillis);
            leftMillis = (untilNanos - System.nanoTime()) / NANOS;
        }
        return isEnded;
    }

    private static Key key(Outgoing packet) {
        return new Key(packet.mn(), packet.qn());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Takes 9013 and 9014. */
    private final class AnswerListener implements PacketListener {
        @Override
        public void packet(Packet packet) {
            Optional<Command> command = packet.command();
            if (command.isPresent()
                    && (command.get() == Command.DATA_ANSWER || command.get() == Command.NOTICE_ANSWER)) {
                answered(new Key(
                        packet.text(Field.MN).orElse(""), packet.text(Field.QN).orElse("")));
            }
        }

        @Override
        public void rejected(Rejection rejection) {
            // Not an answer.
        }
    }
}
