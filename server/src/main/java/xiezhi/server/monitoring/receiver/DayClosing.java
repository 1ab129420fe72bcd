package xiezhi.server.monitoring.receiver;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiezhi.server.DayWatch;
import xiezhi.store.Database;
import xiezhi.store.monitoring.PacketRoots;
import xiezhi.store.monitoring.PacketRoots.LastKept;
import xiezhi.wire.packet.PacketRoot;

/**
 * Binds the packets of every day that is over with a root. A day is over when a packet of a later day is kept, or when it
 * is past and nothing was kept between two looks.
 */
@Component
final class DayClosing {
    private final PacketRoots roots;
    private final DayWatch watch;
    private Optional<LastKept> before = Optional.empty();

    DayClosing(Database database, Clock clock) {
        this.roots = new PacketRoots(database);
        this.watch = new DayWatch("packet-roots", clock, this::look);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        watch.start();
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
    void stop() {
        watch.close();
    }
}
