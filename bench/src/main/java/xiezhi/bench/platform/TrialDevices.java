package xiezhi.bench.platform;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.send.DeviceFleet;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.Validity;

/** The devices of a trial, put into the register of a platform that does not run yet, and where it is to receive them. */
final class TrialDevices {
    /** What the first is; the others differ in their number. */
    static final DeviceModel FIRST = DeviceModel.wasteGas(Edition.OF_2017, "TRIAL0000000000000000000");

    private static final int FIRST_PORT = 18_212;
    private static final int PORTS = 200;
    /** Connections a device may have at once: a new one before the old one is known to be dead. */
    private static final int SLACK = 2;

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private TrialDevices() {}

    /** The database of a data folder; nobody else may use it. */
    static Database database(Path data) {
        return Database.open(new DatabaseSetting.Embedded(data.resolve("postgres")));
    }

    static void register(Path data, int count) {
        try (var database = database(data)) {
            var register = new MonitoringRegister(database);
            for (var number = 0; number < count; number++) {
                register.put(new MonitoringDevice(
                        mn(number),
                        Validity.from(SINCE),
                        "trial-" + number,
                        FIRST.password(),
                        "试验设备",
                        1,
                        List.of("a21026")));
            }
        }
    }

    /** Number of a device as it sends it. */
    static String mn(int number) {
        return DeviceFleet.mn(FIRST, number);
    }

    /**
     * A port that is free at the moment, below those the system gives to outgoing connections: one of these could be that of
     * a device which tries to reach a receiver that is away.
     */
    static InetSocketAddress freePort() throws IOException {
        for (var port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
            try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return new InetSocketAddress(InetAddress.getLoopbackAddress(), free.getLocalPort());
            } catch (BindException taken) {
                // The next one, then.
            }
        }
        throw new IOException("expected a free port from " + FIRST_PORT + ", found none of " + PORTS);
    }

    /** Words that start a platform that receives there. */
    static List<String> serving(InetSocketAddress receiver, int devices) {
        return List.of(
                "serve",
                "--hj212-port",
                String.valueOf(receiver.getPort()),
                "--hj212-per-address",
                String.valueOf(SLACK * devices));
    }
}
