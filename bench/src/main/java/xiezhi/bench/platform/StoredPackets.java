package xiezhi.bench.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;

/** What devices stored during an outage: ten-minute and hour data, handed in by all at once, each as fast as it is answered. */
final class StoredPackets {
    private static final int MINUTES = 10;
    private static final int MINUTES_OF_AN_HOUR = 60;
    /** Packets a device has under way at once. */
    private static final int WINDOW = 2;

    private static final long PATIENCE_MILLIS = 120_000;

    private final InetSocketAddress receiver;
    private final int devices;
    private final int hours;
    private final LocalDateTime end;
    private final SendCounts counts = new SendCounts();
    private final AtomicInteger cut = new AtomicInteger();

    /**
     * @param hours how long the outage was; it ends with the last full hour
     */
    StoredPackets(InetSocketAddress receiver, int devices, int hours, Clock clock) {
        this.receiver = receiver;
        this.devices = devices;
        this.hours = hours;
        this.end = LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
    }

    /** Devices that were cut off before all was answered. */
    int cut() {
        return cut.get();
    }

    /** Hands all in and returns when every device is done. */
    SendCounts deliver() throws InterruptedException {
        var open = new CountDownLatch(devices);
        for (var number = 0; number < devices; number++) {
            var each = number;
            Thread.startVirtualThread(() -> {
                try {
                    deliver(each);
                } finally {
                    open.countDown();
                }
            });
        }
        open.await();
        return counts;
    }

    private void deliver(int number) {
        var first = TrialDevices.FIRST;
        var model = new DeviceModel(
                first.edition(), TrialDevices.mn(number), first.st(), first.password(), first.factors(), first.key());
        var device = new SimulatedDevice(model, number);
        try (var connection = new SendingConnection(receiver, counts)) {
            for (var hour = end.minusHours(hours); hour.isBefore(end); hour = hour.plusHours(1)) {
                for (var minute = 0; minute < MINUTES_OF_AN_HOUR; minute += MINUTES) {
                    send(
                            connection,
                            device,
                            Command.MINUTE_DATA,
                            hour.plusMinutes(minute),
                            Duration.ofMinutes(MINUTES));
                }
                send(connection, device, Command.HOUR_DATA, hour, Duration.ofHours(1));
            }
            if (!connection.await(0, PATIENCE_MILLIS)) {
                cut.incrementAndGet();
            }
        } catch (IOException gone) {
            cut.incrementAndGet();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(
            SendingConnection connection, SimulatedDevice device, Command command, LocalDateTime begin, Duration length)
            throws IOException, InterruptedException {
        for (var part : device.period(command, begin, length)) {
            connection.await(WINDOW - 1, PATIENCE_MILLIS);
            connection.send(Outgoing.of(part));
        }
    }
}
