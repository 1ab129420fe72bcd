package xiezhi.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What {@code postmaster.pid} of a data directory says of the server that runs, or ran, on it. */
record Postmaster(long pid, int port, boolean isReady) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 20;

    /** The server named there; empty when no file names one. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file(cluster), StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Postmaster(
                    Long.parseLong(line(lines, 0)),
                    Integer.parseInt(line(lines, PORT_LINE)),
                    line(lines, STATUS_LINE).equals("ready")));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number).strip() : "";
    }

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Whether that process still runs and is a PostgreSQL on this very directory, not a stranger with a reused number. */
    boolean isAliveOn(Path cluster) {
        if (!ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
            return false;
        }
        Path words = Path.of("/proc", Long.toString(pid), "cmdline");
        try {
            return !Files.exists(words) || Files.readString(words).contains(cluster.toString());
        } catch (IOException problem) {
            return false;
        }
    }

    /** Stops it as PostgreSQL wants it: open transactions are rolled back, data is flushed. Insists after ten seconds. */
    static void stop(long pid) throws IOException {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isEmpty()) {
            return;
        }
        signal("INT", pid);
        if (!hasEnded(process.get())) {
            signal("QUIT", pid);
            if (!hasEnded(process.get())) {
                process.get().destroyForcibly();
            }
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            rest();
        }
        return !process.isAlive();
    }

    private static void signal(String name, long pid) throws IOException {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits a moment before looking again. */
    static void rest() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new DatabaseFailure("interrupted while waiting for PostgreSQL", problem);
        }
    }
}
