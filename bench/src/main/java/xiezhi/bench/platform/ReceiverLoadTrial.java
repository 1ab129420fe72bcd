package xiezhi.bench.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import xiezhi.hj212.send.DeviceFleet;
import xiezhi.hj212.send.SendCounts;
import xiezhi.store.monitoring.Completeness;
import xiezhi.store.monitoring.OwnAverages;
import xiezhi.store.monitoring.PacketRoots;
import xiezhi.store.monitoring.PacketVerification;

/**
 * Many connected devices send to the real platform at the rate of the minute boundary, after a minute at half of it; then all of them hand in what they
 * stored during an outage, as fast as they are answered. Prints how long acknowledgements took, what the server needed, and
 * whether every acknowledged packet is in the store: {@code ./xiezhi load-packets [DEVICES [RATE [SECONDS [HOURS]]]]}.
 */
public final class ReceiverLoadTrial {
    private static final int DEVICES = 10_000;
    private static final int RATE = 2_000;
    private static final int SECONDS = 600;
    private static final int HOURS = 6;
    /** A server just started compiles what it uses, and meets every factor of every device for the first time. */
    private static final int WARM_UP_SECONDS = 60;

    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Path data;
    private final int devices;
    private final int rate;
    private final int seconds;
    private final int hours;
    private long acknowledged;
    private long lost;

    private ReceiverLoadTrial(Path data, String[] arguments) {
        this.data = data;
        devices = TrialSetting.number(arguments, 0, "DEVICES", DEVICES);
        rate = TrialSetting.number(arguments, 1, "RATE", RATE);
        seconds = TrialSetting.number(arguments, 2, "SECONDS", SECONDS);
        hours = TrialSetting.number(arguments, 3, "HOURS", HOURS);
    }

    /** Devices (10,000), packets a second in all (2,000), seconds (600), hours of the outage (6). Ends with 1 when anything was lost. */
    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("xiezhi-load-packets-");
        var isKept = new ReceiverLoadTrial(data, arguments).run();
        TrialSetting.delete(data);
        System.exit(isKept ? 0 : 1);
    }

    private boolean run() throws Exception {
        TrialDevices.register(data, devices);
        var receiver = TrialDevices.freePort();
        try (var running =
                PlatformProcess.start(TrialSetting.launcher(), data, TrialDevices.serving(receiver, devices))) {
            burst("warm-up", receiver, Math.max(1, rate / 2), WARM_UP_SECONDS);
            System.out.println(ProcessFigures.of(running.pid()).line());
            burst("burst", receiver, rate, seconds);
            System.out.println(ProcessFigures.of(running.pid()).line());
            catchUp(receiver);
            System.out.println(ProcessFigures.of(running.pid()).line());
        }
        return check();
    }

    private void burst(String what, InetSocketAddress receiver, int burstRate, int burstSeconds)
            throws IOException, InterruptedException {
        try (var fleet = new DeviceFleet(receiver, TrialDevices.FIRST, 1, devices, Clock.system(CHINA))) {
            System.out.printf("%,d devices connected%n", fleet.connected());
            var began = System.nanoTime();
            var counts = fleet.run(burstRate, Duration.ofSeconds(burstSeconds));
            note(what + " of " + burstRate + " a second", counts, System.nanoTime() - began);
            System.out.printf("%,d devices still connected%n", fleet.connected());
        }
    }

    private void catchUp(InetSocketAddress receiver) throws InterruptedException {
        if (hours == 0) {
            return;
        }
        var backlog = new StoredPackets(receiver, devices, hours, Clock.system(CHINA));
        var began = System.nanoTime();
        note("catch-up of " + hours + " hours", backlog.deliver(), System.nanoTime() - began);
        if (backlog.cut() > 0) {
            System.out.printf("%,d devices were cut off%n", backlog.cut());
        }
    }

    private void note(String what, SendCounts counts, long nanos) {
        acknowledged += counts.acknowledged();
        lost += counts.wanted() - counts.acknowledged();
        System.out.printf(
                "%s: %,d sent, %,d acknowledged, %,.0f a second; acknowledged after p50 %,.0f ms, p95 %,.0f ms, p99 %,.0f ms, longest %,.0f ms%n",
                what,
                counts.sent(),
                counts.acknowledged(),
                counts.acknowledged() / (nanos / NANOS_OF_A_SECOND),
                counts.latencies().percentileMillis(0.5),
                counts.latencies().percentileMillis(0.95),
                counts.latencies().percentileMillis(0.99),
                counts.latencies().greatestMillis());
    }

    /** Nothing of what the trial sends is sent twice, so that as many are kept as were acknowledged, or more. */
    private boolean check() {
        try (var database = TrialDevices.database(data)) {
            var today = LocalDate.now(CHINA);
            var report = new PacketVerification(database).check(today.minusDays(1), today, List.of());
            var last = new PacketRoots(database)
                    .lastKept()
                    .map(kept -> kept.position())
                    .orElse(0L);
            var averaged = new OwnAverages(database, new Completeness(1, 1)).upTo();
            System.out.printf(
                    "%,d acknowledged, %,d not answered, %,d kept, chain %s; own averages hold %,d of %,d packets%n",
                    acknowledged,
                    lost,
                    report.packets(),
                    report.isIntact() ? "intact" : "broken: " + report.broken(),
                    averaged,
                    last);
            return report.isIntact() && report.packets() >= acknowledged && lost == 0;
        }
    }
}
