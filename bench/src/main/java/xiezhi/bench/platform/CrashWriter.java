package xiezhi.bench.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** An officer who adds lead after lead to cases of her own, and asks again whenever an answer is lost. */
final class CrashWriter implements Runnable {
    /** Lines of one case before the next is begun. */
    static final int LINES_OF_A_CASE = 25;

    private final int number;
    private final CrashWish wish;
    private final AtomicBoolean isOver;
    private final List<Kept> kept = new ArrayList<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    /**
     * What the platform said it keeps.
     *
     * @param docket case
     * @param lines lines acknowledged; line n tells of lead n
     */
    record Kept(String docket, int lines) {}

    CrashWriter(int number, RunningPlatform platform, AtomicBoolean isOver) {
        this.number = number;
        this.wish = new CrashWish(number, platform, isOver);
        this.isOver = isOver;
    }

    /** The words of the lead in a line. */
    static String lead(String docket, int line) {
        return docket + " line " + line;
    }

    /** The wish to add the line after that one, with an id of its own. */
    static String request(String docket, int after) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":" + after
                + ",\"events\":[{\"happenedOn\":\"2026-11-20\",\"event\":{\"type\":\"lead-received\",\"source\":\"trial\","
                + "\"content\":\"" + lead(docket, after + 1) + "\"}}]}";
    }

    /** Cases and their acknowledged lines; read when the writer has ended. */
    List<Kept> kept() {
        return kept;
    }

    /** Answers that must not be; read when the writer has ended. */
    List<String> wrong() {
        return wish.wrong();
    }

    /** Appends acknowledged so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    @Override
    public void run() {
        for (var each = 1; !isOver.get(); each++) {
            var docket = "crash-" + number + "-" + each;
            var lines = 0;
            while (lines < LINES_OF_A_CASE && !isOver.get() && add(docket, lines)) {
                lines++;
                acknowledged.incrementAndGet();
            }
            kept.add(new Kept(docket, lines));
        }
    }

    /** Adds the next line, again and again with the same id; false when the trial ended before an answer came. */
    private boolean add(String docket, int after) {
        var body = request(docket, after);
        return wish.until(docket + " after " + after, client -> client.post("api/cases/" + docket + "/entries", body))
                .isPresent();
    }
}
