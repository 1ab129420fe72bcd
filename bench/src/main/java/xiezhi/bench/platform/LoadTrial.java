package xiezhi.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.LeadReceived;
import xiezhi.core.fact.Fact;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.PostgresDocketStore;

/**
 * Lets officers type, add, look and list at once and prints how long they waited: {@code ./xiezhi load [OFFICERS [SECONDS
 * [CASES]]]}. {@code CASES} more cases of one line each are put into the store, and into its lists, before the platform
 * starts. Every officer types all the time; after every tenth pause of typing an officer also adds a line, looks at the list
 * and opens a case.
 * The first {@code WARM_UP_SECONDS} are not counted: the Java machine then still compiles what is used most.
 */
public final class LoadTrial {
    private static final int OFFICERS = 50;
    private static final int SECONDS = 60;
    private static final int CASES = 0;
    private static final int CASES_AT_ONCE = 500;
    private static final int PAUSE_MILLIS = 1_000;
    private static final int CHECKS_PER_APPEND = 10;
    private static final int WARM_UP_SECONDS = 300;
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String url;
    private final List<String> cases = new ArrayList<>();

    private LoadTrial(String url) {
        this.url = url;
    }

    /** Officers at once (50), seconds (60), cases added to the store (0). */
    public static void main(String[] arguments) throws Exception {
        var officers = TrialSetting.number(arguments, 0, "OFFICERS", OFFICERS);
        var seconds = TrialSetting.number(arguments, 1, "SECONDS", SECONDS);
        var more = TrialSetting.number(arguments, 2, "CASES", CASES);
        var data = Files.createTempDirectory("xiezhi-load-");
        fill(data, more);
        try (var platform = PlatformProcess.start(TrialSetting.launcher(), data)) {
            var trial = new LoadTrial(platform.url());
            trial.prepare();
            var timings = trial.run(officers, seconds, new ServerLog(data), platform.pid());
            System.out.printf(
                    "%d officers, %d seconds after %d, %d cases added to those of the demo%n",
                    officers, seconds, WARM_UP_SECONDS, more);
            System.out.print(timings.table());
        }
        TrialSetting.delete(data);
        System.exit(0);
    }

    private static void fill(Path data, int cases) throws IOException, InterruptedException {
        if (cases == 0) {
            return;
        }
        try (var database = Database.open(new DatabaseSetting.Embedded(data.resolve("postgres")))) {
            var store = new PostgresDocketStore(database);
            for (var from = 0; from < cases; from += CASES_AT_ONCE) {
                store.appendAll(IntStream.range(from, Math.min(cases, from + CASES_AT_ONCE))
                        .mapToObj(LoadTrial::lead)
                        .toList());
                System.out.printf("\r%d/%d cases added", Math.min(cases, from + CASES_AT_ONCE), cases);
            }
            System.out.println();
        }
        list(data);
    }

    /** Brings the lists on, so that the platform starts with all cases in them. */
    private static void list(Path data) throws IOException, InterruptedException {
        var from = Instant.now();
        var command = new ArrayList<>(TrialSetting.launcher());
        command.addAll(List.of("rebuild", "--data", data.toString()));
        var code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("expected the lists to be filled, the command ended with " + code);
        }
        System.out.printf(
                "lists filled in %d s%n", Duration.between(from, Instant.now()).toSeconds());
    }

    private static Append lead(int number) {
        var event = new LeadReceived(Fact.of("load"), Fact.of("lead " + number));
        var dated = new DatedEvent(Fact.of(LocalDate.of(2026, 1, 1).plusDays(number % 300)), event);
        return new Append(
                new DocketId("filled-" + number), 0, UUID.randomUUID(), List.of(dated), Instant.now(), "load");
    }

    /** Waits until the demo has read its cases, and takes those that are not over. */
    private void prepare() throws IOException, InterruptedException {
        try (var reviewer = signedIn("reviewer");
                var officer = signedIn("officer")) {
            var until = Instant.now().plus(LONGEST_IMPORT);
            while (!isLoaded(reviewer)) {
                if (Instant.now().isAfter(until)) {
                    throw new IOException("expected the demo to read its cases within " + LONGEST_IMPORT);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            for (var stage : List.of("notice", "hearing", "deliberation", "investigation", "decision", "service")) {
                var found = JSON.readTree(
                        officer.get("api/cases?limit=50&stage=" + stage).body());
                found.path("cases").forEach(one -> cases.add(one.path("case").asString()));
            }
        }
        if (cases.isEmpty()) {
            throw new IOException("expected open cases in the demo, found none");
        }
    }

    /** The invented province is in the store and the files of old cases were read. */
    private static boolean isLoaded(PlatformClient reviewer) throws IOException, InterruptedException {
        var imports = JSON.readTree(reviewer.get("api/imports").body());
        var demo = JSON.readTree(reviewer.get("api/demo").body());
        return imports.path(0).path("state").asString("").equals("done")
                && !demo.path("isLoading").asBoolean(true);
    }

    /** An officer at work. */
    private record Desk(PlatformClient client, String docket, JsonNode draft) {}

    /** Signing in is slow on purpose: the clock starts when everybody has. */
    private Timings run(int officers, int seconds, ServerLog log, long server)
            throws IOException, InterruptedException {
        var desks = new ArrayList<Desk>();
        for (var number = 0; number < officers; number++) {
            var client = signedIn("officer");
            var docket = cases.get(number % cases.size());
            desks.add(new Desk(client, docket, begin(client, docket)));
        }
        work(desks, WARM_UP_SECONDS);
        var from = Instant.now();
        var before = ProcessorTime.now(server);
        var timings = work(desks, seconds);
        System.out.println(ProcessorTime.now(server).since(before).line());
        desks.forEach(desk -> desk.client().close());
        log.requests(from, (what, nanos) -> timings.add(what + ", in the server", nanos));
        return timings;
    }

    private static Timings work(List<Desk> desks, int seconds) throws InterruptedException {
        var timings = new Timings();
        var until = Instant.now().plusSeconds(seconds);
        var threads = desks.stream()
                .map(desk -> Thread.ofVirtual().start(() -> work(desk, until, timings)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        return timings;
    }

    private static void work(Desk desk, Instant until, Timings timings) {
        var client = desk.client();
        var own = "load-" + UUID.randomUUID();
        try {
            var line = 0;
            for (var check = ThreadLocalRandom.current().nextInt(CHECKS_PER_APPEND);
                    Instant.now().isBefore(until);
                    check++) {
                pause();
                timings.add("check while typing", type(client, desk.docket(), desk.draft(), check));
                if (check % CHECKS_PER_APPEND == 0) {
                    timings.add("append", append(client, own, line++));
                    timings.add("case list", client.get("api/cases?limit=100"));
                    timings.add("case page", client.get("api/cases/" + desk.docket()));
                }
            }
        } catch (IOException problem) {
            timings.add("officer", new PlatformClient.Answer(0, String.valueOf(problem.getMessage()), 0));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private PlatformClient signedIn(String account) throws IOException, InterruptedException {
        var client = new PlatformClient(url);
        client.signIn(account);
        return client;
    }

    private static JsonNode begin(PlatformClient client, String docket) throws IOException, InterruptedException {
        var forms = JSON.readTree(client.get("api/cases/" + docket + "/forms").body());
        var template = forms.path(0).path("template").asString("");
        for (var form : forms) {
            template = form.path("kind").asString("").equals("penalty-decision")
                    ? form.path("template").asString("")
                    : template;
        }
        var answer = client.post("api/cases/" + docket + "/drafts", "{\"template\":\"" + template + "\"}");
        if (!answer.isDone()) {
            throw new IOException("expected a draft of " + template + ", found " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** One pause of typing: the first words of the form grow by a letter. */
    private static PlatformClient.Answer type(PlatformClient client, String docket, JsonNode draft, int line)
            throws IOException, InterruptedException {
        var values = ((ObjectNode) draft.path("values").deepCopy()).put(words(draft), "张" + "文".repeat(line % 8));
        var body = JSON.createObjectNode().put("lawOn", draft.path("lawOn").asString());
        body.set("values", values);
        return client.post(
                "api/cases/" + docket + "/drafts/" + draft.path("draft").asString() + "/check", body.toString());
    }

    private static String words(JsonNode draft) throws IOException {
        for (var field : draft.path("fields")) {
            if (field.path("type").asString("").equals("text")) {
                return field.path("id").asString();
            }
        }
        throw new IOException("expected a form with words to type, found none in " + draft.path("template"));
    }

    private static PlatformClient.Answer append(PlatformClient client, String docket, int after)
            throws IOException, InterruptedException {
        return client.post("api/cases/" + docket + "/entries", CrashWriter.request(docket, after));
    }

    private static void pause() throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS / 2, PAUSE_MILLIS * 3 / 2));
    }
}
