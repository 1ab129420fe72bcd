package xiezhi.server;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import xiezhi.store.DatabaseFailure;

/** Looks every minute, in a thread of its own, whether a day is over. A look that fails is told in the log and done again. */
public final class DayWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DayWatch.class);
    private static final long LOOK_SECONDS = 60;

    private final String name;
    private final Clock clock;
    private final Consumer<LocalDate> look;
    private final ScheduledExecutorService looking;

    /**
     * A watch that does not look yet.
     *
     * @param name of its thread, and in the log
     * @param look what is done with the day it is
     */
    public DayWatch(String name, Clock clock, Consumer<LocalDate> look) {
        this.name = name;
        this.clock = clock;
        this.look = look;
        this.looking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Begins to look, at once. */
    public void start() {
        var _ = looking.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            look.accept(LocalDate.now(clock));
        } catch (DatabaseFailure away) {
            LOG.warn("{} waits: {}", name, away.getMessage());
        } catch (RuntimeException wrong) {
            // One failure must not end the looking.
            LOG.error("{} failed", name, wrong);
        }
    }

    /** Waits for the look under way, at most a minute, and looks no more. */
    @Override
    public void close() {
        looking.shutdown();
        try {
            looking.awaitTermination(LOOK_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
