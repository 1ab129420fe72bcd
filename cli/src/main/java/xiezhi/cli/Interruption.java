package xiezhi.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C during long work: the work is asked to stop, and the program waits until what was done is written.
 * {@link #close} says that it is.
 */
final class Interruption implements AutoCloseable {
    /** How long the program waits for the report to be finished. */
    static final long PATIENCE_SECONDS = 60;

    private final AtomicBoolean isAsked = new AtomicBoolean();
    private final CountDownLatch isFinished = new CountDownLatch(1);

    Interruption() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::onShutdown, "finish-report"));
    }

    boolean isAsked() {
        return isAsked.get();
    }

    private void onShutdown() {
        if (isFinished.getCount() == 0) {
            return;
        }
        isAsked.set(true);
        try {
            boolean isWritten = isFinished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!isWritten) {
                System.err.println("xiezhi: 报告没能写完");
            }
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        isFinished.countDown();
    }
}
