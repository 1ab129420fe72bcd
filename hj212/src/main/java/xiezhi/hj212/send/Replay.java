package xiezhi.hj212.send;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.frame.Cause;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.receive.KeptPacket;
import xiezhi.hj212.receive.KeptPackets;

/**
 * Sends recorded packets again over some connections. Those of one device go over one connection, in their order; damaged
 * ones go as they are.
 */
public final class Replay implements AutoCloseable {
    /** Packets of one connection that may wait for their answer. */
    public static final int WINDOW = 256;
    /** How long to wait for an answer: HJ 212 has ten seconds for wireless lines. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int READ_BYTES = 64 * 1024;

    private final SendCounts counts = new SendCounts();
    private final List<SendingConnection> connections = new ArrayList<>();
    private final Pace pace;

    /**
     * Connects.
     *
     * @param perSecond packets a second over all connections; 0 for as fast as they are answered
     */
    public Replay(InetSocketAddress to, int connections, int perSecond) throws IOException {
        this.pace = new Pace(perSecond);
        try {
            for (int i = 0; i < connections; i++) {
                this.connections.add(new SendingConnection(to, counts));
            }
        } catch (IOException unreachable) {
            close();
            throw unreachable;
        }
    }

    /** Sends what a stream of recorded bytes holds. */
    public void stream(InputStream in) throws IOException {
        var decoder = new StreamDecoder(DeviceRegister.NONE, new Pieces());
        byte[] buffer = new byte[READ_BYTES];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                decoder.feed(buffer, 0, read);
            }
            decoder.end();
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    /** Sends what a receiver kept in a folder. */
    public void folder(Path folder) throws IOException {
        try (var kept = new KeptPackets(folder, KeptPackets.Position.START)) {
            for (Optional<KeptPacket> next = kept.next(); next.isPresent(); next = kept.next()) {
                send(Outgoing.of(next.get().frame()));
            }
        }
    }

    private void send(Outgoing packet) throws IOException {
        SendingConnection connection = connections.get(Math.floorMod(packet.mn().hashCode(), connections.size()));
        try {
            long dueNanos = pace.next();
            if (!connection.await(WINDOW - 1, PATIENCE.toMillis())) {
                throw new IOException("对方不再应答");
            }
            connection.send(packet, dueNanos);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("已中断", stopped);
        }
    }

    /** Waits for the last answers and tells what was sent and answered. */
    public SendCounts finish() throws InterruptedException {
        long untilNanos = System.nanoTime() + PATIENCE.toNanos();
        for (SendingConnection connection : connections) {
            connection.await(
                    0,
                    Math.max(0, Duration.ofNanos(untilNanos - System.nanoTime()).toMillis()));
        }
        return counts;
    }

    @Override
    public void close() throws IOException {
        for (SendingConnection connection : connections) {
            connection.close();
        }
    }

    /** Sends each piece of the recording. */
    private final class Pieces implements PacketListener {
        @Override
        public void packet(Packet packet) {
            sendNow(Outgoing.of(packet));
        }

        @Override
        public void rejected(Rejection rejection) {
            if (rejection.cause() == Cause.NO_KEY) {
                sendNow(Outgoing.of(rejection.bytes()));
                return;
            }
            try {
                connections.getFirst().sendNoise(rejection.bytes());
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        private void sendNow(Outgoing packet) {
            try {
                send(packet);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
