package xiezhi.hj212.send;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.hj212.receive.KeptPacket;
import xiezhi.hj212.receive.KeptPackets;
import xiezhi.hj212.receive.KeptPackets.Position;

/**
 * Sends the packets of a folder on to a superior platform, in their order, each until it is answered, and remembers
 * durably how far it has come. Goes on where it stopped; after a kill the last window is sent once more, which a receiver
 * keeps once. The bytes go as they came. A packet whose Flag wants no answer counts as done when it is sent.
 */
public final class Forwarding implements AutoCloseable {
    /** Packets sent before their answers are waited for: some answers' worth of a line of 50 milliseconds. */
    public static final int WINDOW = 64;
    /** How long to wait for answers before sending again: HJ 212 has ten seconds for wireless lines. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path place;
    private final InetSocketAddress to;
    private final SendCounts counts;
    private final Duration patience;
    private final KeptPackets kept;
    private final List<Outgoing> window = new ArrayList<>();

    /** Begins where the last forwarding of this folder to this address stopped. */
    public Forwarding(Path folder, InetSocketAddress to, SendCounts counts) throws IOException {
        this(folder, to, counts, PATIENCE);
    }

    Forwarding(Path folder, InetSocketAddress to, SendCounts counts, Duration patience) throws IOException {
        this.place = folder.resolve(
                "forwarded-" + to.getHostString().replaceAll("[^A-Za-z0-9.-]", "_") + "-" + to.getPort() + ".position");
        this.to = to;
        this.counts = counts;
        this.patience = patience;
        this.kept = new KeptPackets(folder, remembered(place));
    }

    /**
     * Sends the next window and waits until every packet of it is answered, however often it must connect.
     *
     * @return how many packets are done; 0 when nothing is to be sent now
     * @throws IOException the other side cannot be reached or did not answer all in time; call again to send what is left
     */
    public int step() throws IOException, InterruptedException {
        if (window.isEmpty()) {
            fill();
        }
        if (window.isEmpty()) {
            return 0;
        }
        int packets = window.size();
        try (var connection = new SendingConnection(to, counts)) {
            while (!window.isEmpty()) {
                send(connection);
                remember(kept.position());
                window.clear();
                fill();
                packets += window.size();
            }
        }
        return packets;
    }

    private void send(SendingConnection connection) throws IOException, InterruptedException {
        for (Outgoing packet : window) {
            connection.send(packet);
        }
        if (!connection.await(0, patience.toMillis())) {
            window.removeIf(packet -> !connection.isWaiting(packet));
            throw new IOException("还有 " + window.size() + " 包没有应答");
        }
    }

    private void fill() throws IOException {
        for (Optional<KeptPacket> next = kept.next(); next.isPresent(); next = kept.next()) {
            window.add(Outgoing.of(next.get().frame()));
            if (window.size() == WINDOW) {
                return;
            }
        }
    }

    private static Position remembered(Path place) throws IOException {
        if (!Files.exists(place)) {
            return Position.START;
        }
        String[] columns =
                Files.readString(place, StandardCharsets.UTF_8).strip().split("\t");
        if (columns.length != 3) {
            throw new IOException(place + " 应有文件、字节、链值三列");
        }
        return new Position(columns[0], Long.parseLong(columns[1]), columns[2]);
    }

    private void remember(Position position) throws IOException {
        Path fresh = place.resolveSibling(place.getFileName() + ".new");
        String text = position.file() + "\t" + position.offset() + "\t" + position.chain() + "\n";
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
