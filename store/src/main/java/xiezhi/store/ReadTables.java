package xiezhi.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Brings read tables on in the background, so that nobody who adds to a docket waits for them. Whoever reads a list asks
 * for what was written before and waits a moment for it.
 */
public final class ReadTables implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ReadTables.class.getName());
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final Projections projections;
    private final Thread thread;
    private long wanted;
    private long done;
    private boolean isInTrouble;
    private boolean isClosed;

    /** Read tables that are brought on from now on, at first by what was written before. */
    public ReadTables(Projections projections) {
        this.projections = projections;
        this.thread = Thread.ofPlatform().daemon().name("read-tables").start(this::run);
        grew();
    }

    /** Says that a docket grew. */
    public synchronized void grew() {
        wanted++;
        notifyAll();
    }

    /**
     * Waits until the tables show all that was said to have grown before, but not longer than that, and not while they
     * cannot be brought on; false when they do not show it yet.
     */
    public synchronized boolean await(Duration longest) throws InterruptedException {
        var target = wanted;
        var until = System.nanoTime() + longest.toNanos();
        while (done < target) {
            var left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0 || isClosed || isInTrouble) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private void run() {
        try {
            for (var target = next(); target > 0; target = next()) {
                bringOn(target);
            }
        } catch (InterruptedException ended) {
            // Closed: the next start goes on from here.
        }
    }

    /** How much there is to do, once there is anything; 0 when it is over. */
    private synchronized long next() throws InterruptedException {
        while (done == wanted && !isClosed) {
            wait();
        }
        return isClosed ? 0 : wanted;
    }

    private void bringOn(long target) throws InterruptedException {
        try {
            projections.catchUp();
            tell(target, false);
        } catch (RuntimeException trouble) {
            // Whatever it is, the next lines may be read again once it is over.
            LOG.log(Level.WARNING, "the read tables could not be brought on, trying again", trouble);
            tell(done, true);
            Thread.sleep(AFTER_TROUBLE);
        }
    }

    private synchronized void tell(long reached, boolean isTrouble) {
        done = reached;
        isInTrouble = isTrouble;
        notifyAll();
    }

    /** Ends the work; what is under way is finished first. */
    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
