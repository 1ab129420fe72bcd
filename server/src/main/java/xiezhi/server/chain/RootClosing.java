package xiezhi.server.chain;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiezhi.store.DailyRoots;
import xiezhi.store.Database;
import xiezhi.store.DatabaseFailure;

/** Binds all dockets by a root when a day is over. A server that was down for days gives one root for all of them. */
@Component
final class RootClosing {
    private static final Logger LOG = LoggerFactory.getLogger(RootClosing.class);
    private static final long LOOK_SECONDS = 60;

    private final DailyRoots roots;
    private final Clock clock;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("docket-roots").factory());

    RootClosing(Database database, Clock clock) {
        this.roots = new DailyRoots(database);
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var _ = looking.scheduleWithFixedDelay(this::tryLook, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void tryLook() {
        try {
            look(LocalDate.now(clock));
        } catch (DatabaseFailure away) {
            LOG.warn("days of dockets are not closed: {}", away.getMessage());
        } catch (RuntimeException wrong) {
            // One failure must not end the looking.
            LOG.error("days of dockets are not closed", wrong);
        }
    }

    /** Closes the day before {@code today}, unless a root of that day or a later one is there. */
    void look(LocalDate today) {
        var yesterday = today.minusDays(1);
        if (roots.last().filter(root -> !root.day().isBefore(yesterday)).isEmpty()) {
            roots.close(yesterday);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        looking.shutdown();
        looking.awaitTermination(LOOK_SECONDS, TimeUnit.SECONDS);
    }
}
