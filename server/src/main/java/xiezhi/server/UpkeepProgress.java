package xiezhi.server;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.store.BackupProgress;
import xiezhi.store.Database;

/** Tells how far long work has come, a line every few seconds. */
final class UpkeepProgress {
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private final PrintStream err;
    private long saidNanos = System.nanoTime();

    UpkeepProgress(PrintStream err) {
        this.err = err;
    }

    /** For work that tells its steps. */
    BackupProgress of(String what) {
        return (done, total) -> at(what, done, total);
    }

    private synchronized void at(String what, long done, long total) {
        if (System.nanoTime() - saidNanos > SILENCE.toNanos()) {
            saidNanos = System.nanoTime();
            err.println(what + "：" + done + "/" + total);
        }
    }

    /** Does the work and looks meanwhile at the positions of the read tables. */
    void during(Database database, Runnable work) {
        var over = new CountDownLatch(1);
        var jdbc = JdbcClient.create(database.connections());
        Thread.ofPlatform().daemon().name("progress").start(() -> look(jdbc, over));
        try {
            work.run();
        } finally {
            over.countDown();
        }
    }

    private record Reached(long done, long total) {}

    private void look(JdbcClient jdbc, CountDownLatch over) {
        try {
            while (!over.await(SILENCE.toSeconds(), TimeUnit.SECONDS)) {
                var reached = jdbc.sql(Statements.of("rebuild-progress"))
                        .query(Reached.class)
                        .single();
                at("重建", reached.done(), reached.total());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
