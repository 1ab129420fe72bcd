package xiezhi.hj212.receive;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Receives packets over TCP and loses none: a packet is answered only when the sink has it durably, and kept once however
 * often it is sent. Each connection has a virtual thread; one thread writes to the sink (docs/adr/0023).
 *
 * <pre>{@code
 * try (var sink = PacketFile.open(folder, zone);
 *         var receiver = Receiver.start(address, ReceiverLimits.USUAL, register, sink, clock, ReceiverListener.NONE)) { … }
 * }</pre>
 */
public final class Receiver implements AutoCloseable {
    /** Connections the system may hold for us before we take them: all devices of a city come at once after an outage. */
    private static final int BACKLOG = 4_096;
    /** Pause after the system could not give a connection, as when too many files are open. */
    private static final long PAUSE_MILLIS = 100;
    /** How often connections are looked at for what they have done too long. */
    private static final long PATROL_MILLIS = 500;
    /** How long open connections may take at the end to write the answers to what is kept. */
    private static final long FAREWELL_MILLIS = 5_000;

    private final ServerSocket server;
    private final Reception reception;
    private final Connections connections;
    private final CountDownLatch closing = new CountDownLatch(1);

    private Receiver(ServerSocket server, Reception reception) {
        this.server = server;
        this.reception = reception;
        this.connections = new Connections(reception.limits());
    }

    /**
     * Listens at an address; port 0 takes any free one.
     *
     * @param clock the clock of arrivals, with the zone the devices keep
     */
    public static Receiver start(
            InetSocketAddress at,
            ReceiverLimits limits,
            ReceiverRegister register,
            PacketSink sink,
            Clock clock,
            ReceiverListener listener)
            throws IOException {
        var counts = new Counts();
        var commit = new GroupCommit(sink, limits, counts, listener);
        var reception = new Reception(
                limits, register, commit, clock, counts, new RejectLog(RejectLog.LAST), new ClockOffsets(), listener);
        var server = new ServerSocket();
        try {
            server.bind(at, BACKLOG);
        } catch (IOException taken) {
            server.close();
            throw taken;
        }
        var receiver = new Receiver(server, reception);
        commit.start();
        Thread.ofPlatform().daemon().name("hj212-accept").start(receiver::accept);
        Thread.ofPlatform().daemon().name("hj212-patrol").start(receiver::patrol);
        return receiver;
    }

    /** The port it listens at. */
    public int port() {
        return server.getLocalPort();
    }

    /** What it has done so far. */
    public ReceiverState state() {
        return reception.counts().state(connections, reception.commit().waiting(), reception.rejects());
    }

    /** What was not taken. */
    public RejectLog rejects() {
        return reception.rejects();
    }

    /** The clocks of the devices that spoke, in no order. */
    public List<ClockOffset> clockOffsets() {
        return reception.offsets().all();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                admit(server.accept());
            } catch (IOException problem) {
                if (!server.isClosed()) {
                    pause(PAUSE_MILLIS);
                }
            }
        }
    }

    private void admit(Socket socket) throws IOException {
        Connection connection;
        try {
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            connection = new Connection(socket, reception);
        } catch (IOException gone) {
            socket.close();
            return;
        }
        Optional<Refusal> refusal = connections.add(connection);
        if (refusal.isPresent()) {
            connection.refuse(refusal.get());
            return;
        }
        reception.counts().accepted.increment();
        Thread.startVirtualThread(() -> {
            try {
                connection.run();
            } finally {
                connections.remove(connection);
            }
        });
    }

    private void patrol() {
        while (!pause(PATROL_MILLIS)) {
            long nowNanos = System.nanoTime();
            for (Connection connection : connections.all()) {
                connection.overdue(nowNanos).ifPresent(connection::refuse);
            }
        }
    }

    /** Waits; tells whether the receiver is closing. */
    private boolean pause(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Takes no more, keeps and answers what came, and ends. The sink is not closed. */
    @Override
    public void close() throws IOException {
        server.close();
        closing.countDown();
        connections.all().forEach(Connection::stopReading);
        try {
            connections.awaitNone(FAREWELL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        reception.commit().close();
        connections.all().forEach(connection -> connection.refuse(Refusal.ANSWERS_NOT_READ));
    }
}
