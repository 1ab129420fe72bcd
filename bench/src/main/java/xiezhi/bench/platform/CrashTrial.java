package xiezhi.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.LeadReceived;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.DocketVerification;
import xiezhi.store.PostgresDocketStore;

/**
 * Kills the server, its database or both at random moments while officers write, starts it again, and checks at the end
 * that every acknowledged line, paper and file is there once, numbers have no gap, and the chain holds: {@code ./xiezhi crash [TIMES [SEED]]}.
 */
public final class CrashTrial {
    private static final int DEFAULT_TIMES = 100;
    private static final int WRITERS = 6;
    private static final int ISSUERS = 2;
    private static final int SHORTEST_MILLIS = 200;
    private static final int LONGEST_MILLIS = 3_000;

    private final List<String> launcher;
    private final Path data;
    private final Random random;
    private final RunningPlatform platform = new RunningPlatform();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final List<CrashWriter> writers;
    private final List<CrashIssuer> issuers;
    private final List<String> wrong = new ArrayList<>();

    private CrashTrial(List<String> launcher, Path data, long seed) {
        this.launcher = launcher;
        this.data = data;
        this.random = new Random(seed);
        this.writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new CrashWriter(number, platform, isOver))
                .toList();
        this.issuers = IntStream.range(WRITERS, WRITERS + ISSUERS)
                .mapToObj(number -> new CrashIssuer(number, platform, isOver))
                .toList();
    }

    /** How often to kill (100), then the seed of the moments (1). Ends with 1 when anything was lost. */
    public static void main(String[] arguments) throws Exception {
        var times = TrialSetting.number(arguments, 0, "TIMES", DEFAULT_TIMES);
        var seed = TrialSetting.number(arguments, 1, "SEED", 1);
        var data = Files.createTempDirectory("xiezhi-crash-");
        var wrong = run(TrialSetting.launcher(), data, times, seed);
        TrialSetting.end(wrong, data);
    }

    /**
     * Kills so many times and answers what is wrong afterwards, a line each.
     *
     * @param launcher words that start the server when {@code demo} and its options follow
     * @param data empty folder
     * @param seed of victims and moments
     */
    public static List<String> run(List<String> launcher, Path data, int times, long seed) throws Exception {
        return new CrashTrial(launcher, data, seed).run(times);
    }

    private List<String> run(int times) throws Exception {
        var threads = Stream.<Runnable>concat(writers.stream(), issuers.stream())
                .map(Thread.ofPlatform().daemon()::start)
                .toList();
        for (var time = 1; time <= times; time++) {
            var victim = Victim.any(random);
            try (var running = PlatformProcess.start(launcher, data)) {
                platform.isAt(running.url());
                awaitLoad();
                Thread.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
                kill(victim, running);
                platform.isGone();
            }
            System.out.printf(
                    "%d/%d %s killed, %d lines, %d papers and files acknowledged%n",
                    time, times, victim, acknowledged(), papers());
        }
        try (var running = PlatformProcess.start(launcher, data)) {
            platform.isAt(running.url());
            awaitLoad();
            isOver.set(true);
            for (var thread : threads) {
                thread.join();
            }
            checkPapers(running.url());
        }
        return check();
    }

    private void checkPapers(String url) throws IOException, InterruptedException {
        try (var client = new PlatformClient(url)) {
            client.signIn("officer");
            var kept =
                    issuers.stream().flatMap(issuer -> issuer.kept().stream()).toList();
            wrong.addAll(new CrashPapers(client).check(kept));
        }
    }

    private int papers() {
        return issuers.stream().mapToInt(CrashIssuer::acknowledged).sum();
    }

    /** Until every writer could write at this platform, and a paper was issued. */
    private void awaitLoad() throws InterruptedException {
        var before = writers.stream().map(CrashWriter::acknowledged).toList();
        var papersBefore = papers();
        var until = System.nanoTime() + PlatformProcess.LONGEST_START.toNanos();
        while (papers() == papersBefore
                || IntStream.range(0, WRITERS)
                        .anyMatch(number -> writers.get(number).acknowledged() == before.get(number))) {
            if (System.nanoTime() > until || !refused().isEmpty()) {
                throw new IllegalStateException(
                        "expected every officer to write, found " + acknowledged() + " lines and " + refused());
            }
            Thread.sleep(SHORTEST_MILLIS);
        }
    }

    private List<String> refused() {
        return Stream.concat(
                        writers.stream().map(CrashWriter::wrong),
                        issuers.stream().map(CrashIssuer::wrong))
                .flatMap(List::stream)
                .toList();
    }

    private int acknowledged() {
        return writers.stream().mapToInt(CrashWriter::acknowledged).sum();
    }

    /** After the database alone, the server goes on for a moment without it. */
    private void kill(Victim victim, PlatformProcess running) throws InterruptedException {
        if (victim != Victim.SERVER) {
            running.killDatabase();
        }
        if (victim == Victim.DATABASE) {
            Thread.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
        }
        running.killServer();
    }

    private List<String> check() {
        wrong.addAll(refused());
        try (var database = Database.open(new DatabaseSetting.Embedded(data.resolve("postgres")))) {
            var store = new PostgresDocketStore(database);
            writers.stream()
                    .flatMap(writer -> writer.kept().stream())
                    .forEach(kept -> check(
                            kept, store.docket(new DocketId(kept.docket())).entries(), wrong));
            var chain = new DocketVerification(database).check(List.of());
            chain.broken().ifPresent(broken -> wrong.add("chain: " + broken));
            System.out.printf(
                    "%d lines, %d papers and files acknowledged, %d lines kept in all dockets, chain %s, wrong: %d%n",
                    acknowledged(), papers(), chain.entries(), chain.isIntact() ? "intact" : "broken", wrong.size());
        }
        return wrong;
    }

    /** One line more than acknowledged may be there: its answer was lost when the trial ended. */
    private static void check(CrashWriter.Kept kept, List<DocketEntry> entries, List<String> wrong) {
        if (entries.size() < kept.lines() || entries.size() > kept.lines() + 1) {
            wrong.add(kept.docket() + ": acknowledged " + kept.lines() + ", found " + entries.size());
        }
        for (var entry : entries) {
            var isItsLead = entry.event() instanceof LeadReceived lead
                    && lead.content().known().stream().anyMatch(CrashWriter.lead(kept.docket(), entry.seq())::equals);
            if (!isItsLead) {
                wrong.add(kept.docket() + " line " + entry.seq() + ": found " + entry.event());
            }
        }
    }
}
