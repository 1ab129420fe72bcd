package xiezhi.server.chain;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiezhi.server.DayWatch;
import xiezhi.store.DailyRoots;
import xiezhi.store.Database;

/** Binds all dockets by a root when a day is over. A server that was down for days gives one root for all of them. */
@Component
final class RootClosing {
    private final DailyRoots roots;
    private final DayWatch watch;

    RootClosing(Database database, Clock clock) {
        this.roots = new DailyRoots(database);
        this.watch = new DayWatch("docket-roots", clock, this::look);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        watch.start();
    }

    /** Closes the day before {@code today}, unless a root of that day or a later one is there. */
    void look(LocalDate today) {
        var yesterday = today.minusDays(1);
        if (roots.last().filter(root -> !root.day().isBefore(yesterday)).isEmpty()) {
            roots.close(yesterday);
        }
    }

    @PreDestroy
    void stop() {
        watch.close();
    }
}
