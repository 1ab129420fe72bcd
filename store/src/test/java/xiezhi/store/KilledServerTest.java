package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.docket.AppendOutcome;
import xiezhi.core.docket.AppendOutcome.Recorded;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;

/** PostgreSQL is killed again and again while officers write. */
class KilledServerTest {
    private static final int OFFICERS = 4;
    private static final int LINES = 60;
    private static final int KILLS = 5;

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedLineOnce() throws Exception {
        try (var server = TestDatabase.server(folder);
                var database = Database.embedded(server);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var store = new PostgresDocketStore(database);
            var acknowledged = new AtomicInteger();
            var officers = IntStream.range(0, OFFICERS)
                    .mapToObj(number -> threads.submit(writing(store, new DocketId("case-" + number), acknowledged)))
                    .toList();
            var random = new Random(20260306);
            for (int kill = 1; kill <= KILLS; kill++) {
                int wanted = kill * OFFICERS * LINES / (KILLS + 1) - random.nextInt(10);
                while (acknowledged.get() < wanted) {
                    Thread.onSpinWait();
                }
                long killed = server.pid();
                ProcessHandle.of(killed).orElseThrow().destroyForcibly();
                while (server.pid() == killed) {
                    Postmaster.rest();
                }
            }
            for (var officer : officers) {
                officer.get();
            }
            for (int number = 0; number < OFFICERS; number++) {
                var entries = store.docket(new DocketId("case-" + number)).entries();
                assertThat(entries).extracting(DocketEntry::event).containsExactlyElementsOf(expected());
            }
            var report = new DocketVerification(database).check(List.of());
            assertThat(report.broken()).isEmpty();
            assertThat(report.entries()).isEqualTo(OFFICERS * LINES);
        }
    }

    private static List<xiezhi.core.event.CaseEvent> expected() {
        return IntStream.range(0, LINES)
                .mapToObj(line -> Lines.admitted("院" + line).event())
                .toList();
    }

    /** Writes line after line; when the answer is lost, sends the same append again. */
    private static Callable<Void> writing(PostgresDocketStore store, DocketId docket, AtomicInteger acknowledged) {
        return () -> {
            for (int line = 0; line < LINES; line++) {
                var append = Lines.append(docket, line, UUID.randomUUID(), Lines.admitted("院" + line));
                AppendOutcome outcome = null;
                while (outcome == null) {
                    try {
                        outcome = store.append(append);
                    } catch (DatabaseFailure lost) {
                        Postmaster.rest();
                    }
                }
                assertThat(outcome).isInstanceOf(Recorded.class);
                acknowledged.incrementAndGet();
            }
            return null;
        };
    }
}
