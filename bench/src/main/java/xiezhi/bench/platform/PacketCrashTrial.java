package xiezhi.bench.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.store.Database;
import xiezhi.store.monitoring.PacketExport;
import xiezhi.store.monitoring.PacketVerification;

/**
 * Kills the server, its database or both at random moments while data loggers send, and checks at the end that every
 * acknowledged packet is in the store once and the chain holds: {@code ./xiezhi crash-packets [TIMES [SEED [DEVICES]]]}.
 * After the database alone, the server must go on by itself.
 */
public final class PacketCrashTrial {
    private static final int DEFAULT_TIMES = 20;
    private static final int DEFAULT_DEVICES = 100;
    private static final int PAUSE_MILLIS = 20;
    private static final int SHORTEST_MILLIS = 200;
    private static final int LONGEST_MILLIS = 3_000;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final List<String> launcher;
    private final Path data;
    private final Random random;
    private final int devices;
    private final InetSocketAddress receiver;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final List<CrashLogger> loggers;
    private final List<String> wrong = new ArrayList<>();

    private PacketCrashTrial(List<String> launcher, Path data, long seed, int devices) throws IOException {
        this.launcher = launcher;
        this.data = data;
        this.random = new Random(seed);
        this.devices = devices;
        this.receiver = TrialDevices.freePort();
        this.loggers = IntStream.range(0, devices)
                .mapToObj(number -> new CrashLogger(number, receiver, PAUSE_MILLIS, isOver))
                .toList();
    }

    /** How often to kill (20), the seed of the moments (1), devices (100). Ends with 1 when anything was lost. */
    public static void main(String[] arguments) throws Exception {
        var times = TrialSetting.number(arguments, 0, "TIMES", DEFAULT_TIMES);
        var seed = TrialSetting.number(arguments, 1, "SEED", 1);
        var devices = TrialSetting.number(arguments, 2, "DEVICES", DEFAULT_DEVICES);
        var data = Files.createTempDirectory("xiezhi-crash-packets-");
        var wrong = run(TrialSetting.launcher(), data, times, seed, devices);
        TrialSetting.end(wrong, data);
    }

    /**
     * Kills so many times and answers what is wrong afterwards, a line each.
     *
     * @param launcher words that start the server when {@code serve} and its options follow
     * @param data empty folder
     * @param seed of victims and moments
     */
    public static List<String> run(List<String> launcher, Path data, int times, long seed, int devices)
            throws Exception {
        return new PacketCrashTrial(launcher, data, seed, devices).run(times);
    }

    private List<String> run(int times) throws Exception {
        TrialDevices.register(data, devices);
        var running = start();
        var threads =
                loggers.stream().map(logger -> Thread.ofVirtual().start(logger)).toList();
        try {
            for (var time = 1; time <= times; time++) {
                var victim = Victim.any(random);
                awaitLoad();
                Thread.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
                running = killed(victim, running);
                System.out.printf("%d/%d %s killed, %,d packets acknowledged%n", time, times, victim, acknowledged());
            }
            awaitLoad();
            isOver.set(true);
            for (var thread : threads) {
                thread.join();
            }
        } finally {
            running.close();
        }
        check();
        return wrong;
    }

    private PlatformProcess start() throws IOException, InterruptedException {
        return PlatformProcess.start(launcher, data, TrialDevices.serving(receiver, devices));
    }

    private PlatformProcess killed(Victim victim, PlatformProcess running) throws IOException, InterruptedException {
        if (victim != Victim.SERVER) {
            running.killDatabase();
        }
        if (victim == Victim.DATABASE) {
            return running;
        }
        running.killServer();
        running.close();
        return start();
    }

    /** Until a packet of every device was acknowledged from now on. */
    private void awaitLoad() throws InterruptedException {
        var before = loggers.stream().map(CrashLogger::count).toList();
        var until = System.nanoTime() + PlatformProcess.LONGEST_START.toNanos();
        while (IntStream.range(0, devices)
                .anyMatch(number -> loggers.get(number).count() == before.get(number))) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("expected every device to be answered, found " + acknowledged());
            }
            Thread.sleep(SHORTEST_MILLIS);
        }
    }

    private long acknowledged() {
        return loggers.stream().mapToLong(CrashLogger::count).sum();
    }

    private void check() throws IOException {
        try (var database = TrialDevices.database(data)) {
            var today = LocalDate.now(CHINA);
            var report = new PacketVerification(database).check(today.minusDays(1), today, List.of());
            report.broken().ifPresent(broken -> wrong.add("chain: " + broken));
            var kept = kept(database, today);
            kept.forEach((bytes, times) -> {
                if (times > 1) {
                    wrong.add("kept " + times + " times: " + new String(bytes(bytes), StandardCharsets.US_ASCII));
                }
            });
            for (var logger : loggers) {
                for (var packet : logger.acknowledged()) {
                    if (!kept.containsKey(base64(packet))) {
                        wrong.add("acknowledged and not kept: " + packet);
                    }
                }
            }
            System.out.printf(
                    "%d devices, %,d packets acknowledged, %,d tries in vain, %,d kept, chain %s, wrong: %d%n",
                    devices,
                    acknowledged(),
                    loggers.stream().mapToLong(CrashLogger::failures).sum(),
                    report.packets(),
                    report.isIntact() ? "intact" : "broken",
                    wrong.size());
        }
    }

    /** How often the bytes of each packet are kept. */
    private Map<String, Integer> kept(Database database, LocalDate today) throws IOException {
        var file = data.resolve("packets.jsonl");
        try (var out = Files.newOutputStream(file)) {
            new PacketExport(database).write(today.minusDays(1), today, out);
        }
        Map<String, Integer> kept = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.lines()
                    .map(line ->
                            JsonMapper.shared().readTree(line).path("packet").path("bytes"))
                    .filter(bytes -> bytes.isString())
                    .forEach(bytes -> kept.merge(bytes.asString(), 1, Integer::sum));
        }
        return kept;
    }

    private static String base64(String packet) {
        return Base64.getEncoder().encodeToString(packet.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
