package xiezhi.hj212.send;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;

/**
 * Many simulated devices in one process, each with a connection of its own. One thread sends in turn; answers are read in
 * virtual threads.
 */
public final class DeviceFleet implements AutoCloseable {
    /** Last digits of an id that number the devices. */
    private static final int NUMBER_DIGITS = 8;
    /** The unit of QN. */
    private static final Duration MILLISECOND = Duration.ofMillis(1);
    /** How long to wait for the last answers: HJ 212 has ten seconds for wireless lines. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SendCounts counts = new SendCounts();
    private final List<SimulatedDevice> devices = new ArrayList<>();
    private final List<SendingConnection> connections = new ArrayList<>();
    private final Clock clock;
    private final List<LocalDateTime> last = new ArrayList<>();

    /**
     * Connects all devices.
     *
     * @param first what the first is; the others differ in the last eight digits of their id
     * @param clock with the zone the devices keep
     */
    public DeviceFleet(InetSocketAddress to, DeviceModel first, long seed, int count, Clock clock) throws IOException {
        this.clock = clock;
        try {
            for (int i = 0; i < count; i++) {
                devices.add(new SimulatedDevice(withId(first, mn(first, i)), seed + i));
                last.add(LocalDateTime.MIN);
                connections.add(new SendingConnection(to, counts));
            }
        } catch (IOException unreachable) {
            close();
            throw unreachable;
        }
    }

    /** The id of a device of the fleet, by its number from 0. */
    public static String mn(DeviceModel first, int number) {
        String family = first.mn().substring(0, Math.max(0, first.mn().length() - NUMBER_DIGITS));
        return family + String.format(Locale.ROOT, "%08X", number);
    }

    private static DeviceModel withId(DeviceModel model, String mn) {
        return new DeviceModel(model.edition(), mn, model.st(), model.password(), model.factors(), model.key());
    }

    /** How many devices are connected now. */
    public int connected() {
        return (int) connections.stream().filter(each -> !each.isEnded()).count();
    }

    /** Sends real-time data, so many packets a second in all, device after device; then waits for the last answers. */
    public SendCounts run(int perSecond, Duration length) throws InterruptedException {
        var pace = new Pace(perSecond);
        long packets = perSecond * length.toSeconds();
        for (long i = 0; i < packets; i++) {
            int device = (int) (i % devices.size());
            long dueNanos = pace.next();
            try {
                for (byte[] part : devices.get(device).realTime(moment(device))) {
                    connections.get(device).send(Outgoing.of(part), dueNanos);
                }
            } catch (IOException gone) {
                // Counted as sent and never answered: lost.
            }
        }
        long untilNanos = System.nanoTime() + PATIENCE.toNanos();
        for (SendingConnection connection : connections) {
            connection.await(
                    0,
                    Math.max(0, Duration.ofNanos(untilNanos - System.nanoTime()).toMillis()));
        }
        return counts;
    }

    /** The present by the clock; at least a millisecond after the last of this device, which must not use a QN twice. */
    private LocalDateTime moment(int device) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        LocalDateTime least = last.get(device).plus(MILLISECOND);
        last.set(device, now.isBefore(least) ? least : now);
        return last.get(device);
    }

    @Override
    public void close() throws IOException {
        for (SendingConnection connection : connections) {
            connection.close();
        }
    }
}
