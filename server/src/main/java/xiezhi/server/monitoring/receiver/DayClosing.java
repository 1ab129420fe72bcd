package xiezhi.server.monitoring.receiver;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiezhi.store.Database;
import xiezhi.store.DatabaseFailure;
import xiezhi.store.monitoring.PacketRoots;
import xiezhi.store.monitoring.PacketRoots.LastKept;
import xiezhi.wire.packet.PacketRoot;

/**
 * Binds the packets of every day that is over with a root. A day is over when a packet of a later day is kept, or when it
 * is past and nothing was kept between two looks.
 */
@Component
final class DayClosing {
    private static final Logger LOG = LoggerFactory.getLogger(DayClosing.class);
    private static final long LOOK_SECONDS = 60;

    private final PacketRoots roots;
    private final Clock clock;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("packet-roots").factory());
    private Optional<LastKept> before = Optional.empty();

    DayClosing(Database database, Clock clock) {
        this.roots = new PacketRoots(database);
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var _ = looking.scheduleWithFixedDelay(this::tryLook, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void tryLook() {
        try {
            look(LocalDate.now(clock));
        } catch (DatabaseFailure away) {
            LOG.warn("days of packets are not closed: {}", away.getMessage());
        } catch (RuntimeException wrong) {
            // One failure must not end the looking.
            LOG.error("days of packets are not closed", wrong);
        }
    }

    /** Closes the days that are over when it is {@code today}. */
    synchronized void look(LocalDate today) {
        var last = roots.lastKept();
        var isQuiet = last.equals(before);
        before = last;
        last.ifPresent(kept -> roots.closeUntil(over(kept, today, isQuiet)));
    }

    private static LocalDate over(LastKept kept, LocalDate today, boolean isQuiet) {
        var yesterday = today.minusDays(1);
        var beforeLast = kept.day().minusDays(1);
        return isQuiet || beforeLast.isAfter(yesterday) ? yesterday : beforeLast;
    }

    /** The root of the last day that has one. */
    Optional<PacketRoot> last() {
        return roots.last();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        looking.shutdown();
        looking.awaitTermination(LOOK_SECONDS, TimeUnit.SECONDS);
    }
}
