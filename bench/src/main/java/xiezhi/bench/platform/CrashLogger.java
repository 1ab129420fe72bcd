package xiezhi.bench.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;

/** A data logger that sends packet after packet, and each again over a new connection until it is acknowledged. */
final class CrashLogger implements Runnable {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final long PATIENCE_MILLIS = 2_000;
    private static final long RETRY_MILLIS = 200;
    /** The unit of QN. */
    private static final Duration MILLISECOND = Duration.ofMillis(1);

    private final InetSocketAddress receiver;
    private final SimulatedDevice device;
    private final long pauseMillis;
    private final AtomicBoolean isOver;
    private final List<String> acknowledged = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private LocalDateTime last = LocalDateTime.MIN;

    /**
     * @param pauseMillis from an acknowledgement to the next packet
     */
    CrashLogger(int number, InetSocketAddress receiver, long pauseMillis, AtomicBoolean isOver) {
        var first = TrialDevices.FIRST;
        this.receiver = receiver;
        this.pauseMillis = pauseMillis;
        this.isOver = isOver;
        this.device = new SimulatedDevice(
                new DeviceModel(
                        first.edition(),
                        TrialDevices.mn(number),
                        first.st(),
                        first.password(),
                        first.factors(),
                        first.key()),
                number);
    }

    /** The packets acknowledged, each character a byte; read when the logger has ended. */
    List<String> acknowledged() {
        return acknowledged;
    }

    /** How many packets were acknowledged so far. */
    int count() {
        return count.get();
    }

    /** How often sending did not end with an acknowledgement, or there was nobody to connect to. */
    int failures() {
        return failures.get();
    }

    @Override
    public void run() {
        try {
            var packet = next();
            while (!isOver.get()) {
                try (var connection = new SendingConnection(receiver, new SendCounts())) {
                    while (isDelivered(connection, packet)) {
                        packet = next();
                        Thread.sleep(pauseMillis);
                    }
                } catch (IOException away) {
                    // It is tried again below.
                }
                if (!isOver.get()) {
                    failures.incrementAndGet();
                    Thread.sleep(RETRY_MILLIS);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDelivered(SendingConnection connection, Outgoing packet)
            throws IOException, InterruptedException {
        if (isOver.get()) {
            return false;
        }
        connection.send(packet);
        var isDone = connection.await(0, PATIENCE_MILLIS);
        if (isDone) {
            acknowledged.add(packet.text());
            count.incrementAndGet();
        }
        return isDone;
    }

    /** The next packet, with a QN of its own. */
    private Outgoing next() {
        var now = LocalDateTime.now(CHINA);
        var least = last.plus(MILLISECOND);
        last = now.isBefore(least) ? least : now;
        return Outgoing.of(device.realTime(last).getFirst());
    }
}
