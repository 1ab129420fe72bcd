package xiezhi.bench.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An officer who issues a numbered paper and hands in a file in case after case, and asks again whenever an answer is lost. */
final class CrashIssuer implements Runnable {
    private static final String TEMPLATE = "inquiry-notice";
    private static final String VALUES = """
            {"agency.name":"试验机关","party.name":"试验单位","party.kind":"unit","party.code":"1","party.head":"丙","party.address":"试验路","case.cause":"试验",
            "inquiry.at":"2026-11-20T10:00","inquiry.place":"试验室","materials":[{"materials.name":"执照","materials.quantity":"1"}],
            "officers":[{"officers.name":"甲","officers.certificate":"1"},{"officers.name":"乙","officers.certificate":"2"}],
            "agency.phone":"1","agency.address":"试验路","agency.zip":"1","doc.madeOn":"2026-11-20"}""";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final int person;
    private final CrashWish wish;
    private final AtomicBoolean isOver;
    private final List<Kept> kept = new ArrayList<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    /**
     * What the platform said it keeps.
     *
     * @param docket case
     * @param isIssued the paper was acknowledged
     * @param isCollected the file was acknowledged
     */
    record Kept(String docket, boolean isIssued, boolean isCollected) {}

    CrashIssuer(int person, RunningPlatform platform, AtomicBoolean isOver) {
        this.person = person;
        this.wish = new CrashWish(person, platform, isOver);
        this.isOver = isOver;
    }

    /** The words of the file handed in. */
    static String words(String docket) {
        return "现场情况说明 " + docket;
    }

    /** Cases and what was acknowledged of them; read when the issuer has ended. */
    List<Kept> kept() {
        return kept;
    }

    /** Answers that must not be; read when the issuer has ended. */
    List<String> wrong() {
        return wish.wrong();
    }

    /** Papers and files acknowledged so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    @Override
    public void run() {
        for (var each = 1; !isOver.get(); each++) {
            var docket = "crash-paper-" + person + "-" + each;
            var issued = draft(docket).flatMap(draft -> issue(docket, draft));
            issued.ifPresent(view -> acknowledged.incrementAndGet());
            var collected =
                    issued.flatMap(view -> collect(docket, view.path("sequence").asInt()));
            collected.ifPresent(view -> acknowledged.incrementAndGet());
            kept.add(new Kept(docket, issued.isPresent(), collected.isPresent()));
        }
    }

    /** A saved draft; what a lost answer left behind harms nobody. */
    private Optional<JsonNode> draft(String docket) {
        var path = "api/cases/" + docket + "/drafts";
        return wish.until(docket, client -> client.post(path, "{\"template\":\"" + TEMPLATE + "\"}"))
                .map(answer -> JSON.readTree(answer.body()))
                .filter(draft -> isSaved(path + "/" + draft.path("draft").asString()));
    }

    /** A lost answer of a save is not asked for again: the revision would have moved on. */
    private boolean isSaved(String path) {
        var body = "{\"revision\":1,\"lawOn\":\"2026-11-20\",\"values\":" + VALUES + "}";
        var isSent = new AtomicBoolean();
        return wish.until(path, client -> isSent.getAndSet(true) ? client.get(path) : client.put(path, body))
                .filter(answer -> JSON.readTree(answer.body()).path("revision").asInt() == 2)
                .isPresent();
    }

    private Optional<JsonNode> issue(String docket, JsonNode draft) {
        var path = "api/cases/" + docket + "/drafts/" + draft.path("draft").asString() + "/issue";
        var body = "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":0,\"revision\":2}";
        return wish.until(docket, client -> client.post(path, body)).map(answer -> JSON.readTree(answer.body()));
    }

    private Optional<JsonNode> collect(String docket, int after) {
        var fields = Map.of("id", UUID.randomUUID().toString(), "after", String.valueOf(after));
        var path = "api/cases/" + docket + "/files";
        return wish.until(docket, client -> client.upload(path, "说明.txt", words(docket), fields))
                .map(answer -> JSON.readTree(answer.body()));
    }
}
