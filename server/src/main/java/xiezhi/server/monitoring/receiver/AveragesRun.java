package xiezhi.server.monitoring.receiver;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiezhi.lawbook.detector.DetectorBook;
import xiezhi.monitoring.detector.DetectorRule;
import xiezhi.server.monitoring.KeptSignal;
import xiezhi.store.Database;
import xiezhi.store.DatabaseFailure;
import xiezhi.store.monitoring.Completeness;
import xiezhi.store.monitoring.OwnAverages;

/** Brings our own hours and days on behind the packets that are kept, in a thread of its own, and leaves most of the time to others. */
@Component
final class AveragesRun {
    private static final Logger LOG = LoggerFactory.getLogger(AveragesRun.class);
    /** Where nothing woke us, packets of another server are found after this. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    /** Least time between two runs: a minute of all devices comes within seconds, and is then computed once. */
    private static final Duration LEAST_REST = Duration.ofSeconds(1);
    /** Rest after a run, in times its length: at most a quarter of one processor goes into averages. */
    private static final int RESTS = 3;

    private final OwnAverages averages;
    private final KeptSignal signal;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("own-averages").unstarted(this::run);
    private volatile boolean isStopping;

    AveragesRun(Database database, DetectorBook book, KeptSignal signal, Clock clock) {
        this.averages = new OwnAverages(database, needed(book.on(LocalDate.now(clock))));
        this.signal = signal;
    }

    /** What a valid hour and day need. */
    private static Completeness needed(List<DetectorRule> rules) {
        return new Completeness(figure(rules, "D01", "valid-minutes"), figure(rules, "D02", "valid-hours"));
    }

    private static int figure(List<DetectorRule> rules, String detector, String parameter) {
        return rules.stream()
                .filter(rule -> rule.id().equals(detector))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("expected detector " + detector + " in the law, found none"))
                .count(parameter);
    }

    /** Position of the last packet whose values the averages hold. */
    long upTo() {
        return averages.upTo();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.start();
    }

    private void run() {
        var seen = 0L;
        var isFailing = false;
        try {
            while (!isStopping) {
                var began = System.nanoTime();
                try {
                    averages.catchUp();
                    isFailing = false;
                } catch (DatabaseFailure away) {
                    if (!isFailing) {
                        LOG.error("averages wait for the database", away);
                    }
                    isFailing = true;
                }
                rest(Duration.ofNanos(System.nanoTime() - began));
                seen = signal.await(seen, LONGEST_WAIT);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rest(Duration taken) throws InterruptedException {
        var rest = taken.multipliedBy(RESTS);
        Thread.sleep(rest.compareTo(LEAST_REST) < 0 ? LEAST_REST : rest);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        isStopping = true;
        thread.interrupt();
        // In milliseconds it may be asked of a thread that a failed start never began.
        thread.join(LONGEST_WAIT.toMillis());
    }
}
