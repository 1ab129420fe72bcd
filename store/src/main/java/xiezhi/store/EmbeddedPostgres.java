package xiezhi.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A real PostgreSQL that lives and dies with this program. It listens on loopback only, writes durably, and keeps its data across restarts. If it dies while we run, it is started again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration STALE_PATIENCE = Duration.ofSeconds(10);
    private static final Duration RECOVERY_PATIENCE = Duration.ofMinutes(5);
    private static final int LOG_TAIL_LINES = 5;
    private static final long LOG_LIMIT_BYTES = 10_000_000;

    private final Path cluster;
    private final Path log;
    private final Path programs;
    private final LocalUser user;
    private final FileLock lock;
    private final int port;
    private final Passwords passwords;
    private volatile boolean isClosing;
    private volatile Process server;

    private EmbeddedPostgres(Path folder, Path programs, FileLock lock) throws IOException {
        this.lock = lock;
        this.cluster = folder.resolve("cluster");
        this.log = folder.resolve("postgresql.log");
        this.programs = programs;
        this.user = LocalUser.found();
        if (!Files.isDirectory(cluster)) {
            new Cluster(programs, user).create(cluster);
        }
        this.passwords = Passwords.read(cluster);
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.delete(log);
        }
        this.port = freePort();
        this.server = start();
        Thread.ofVirtual().name("postgresql").start(this::supervise);
    }

    /**
     * Starts PostgreSQL on this folder, creating its data when there is none.
     *
     * @throws DatabaseFailure when another program uses the folder, or PostgreSQL does not start
     */
    public static EmbeddedPostgres in(Path folder) {
        try {
            return in(folder, PostgresPrograms.of(folder));
        } catch (IOException problem) {
            throw new DatabaseFailure("expected to unpack PostgreSQL in " + folder, problem);
        }
    }

    /** Starts unpacked programs on this folder. */
    static EmbeddedPostgres in(Path folder, Path programs) {
        try {
            Path real = Files.createDirectories(folder).toRealPath();
            FileLock lock = lock(real);
            try {
                return new EmbeddedPostgres(real, programs, lock);
            } catch (IOException | RuntimeException problem) {
                lock.channel().close();
                throw problem;
            }
        } catch (IOException problem) {
            throw new DatabaseFailure("expected to start PostgreSQL in " + folder, problem);
        }
    }

    /** JDBC address of a database in it, without a login. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Passwords passwords() {
        return passwords;
    }

    /** Process number of the server. */
    long pid() {
        return server.pid();
    }

    /** Folder of the data. */
    Path cluster() {
        return cluster;
    }

    /** Stops the server and lets the folder go. */
    @Override
    public synchronized void close() {
        if (isClosing) {
            return;
        }
        isClosing = true;
        try {
            Postmaster.stop(server.pid());
            lock.channel().close();
        } catch (IOException problem) {
            throw new DatabaseFailure("expected to stop PostgreSQL in " + cluster, problem);
        }
    }

    private static FileLock lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException usedByThisProgram) {
            // Reported below, like the use by another program.
        }
        channel.close();
        throw new FolderInUse(folder);
    }

    private void supervise() {
        while (!isClosing) {
            server.onExit().join();
            restart();
        }
    }

    /** Whoever uses the database meanwhile is told so by the pool; here nothing is left to do but to try again. */
    private synchronized void restart() {
        if (isClosing) {
            return;
        }
        try {
            server = start();
        } catch (IOException | DatabaseFailure stillDown) {
            Postmaster.rest();
        }
    }

    /** A server that died leaves children and a process number behind for a moment; until they are gone a start is refused, so it is tried again. */
    private Process start() throws IOException {
        stopOrphan();
        long until = System.nanoTime() + STALE_PATIENCE.toNanos();
        while (true) {
            Process process = launch();
            if (isReady(process)) {
                return process;
            }
            if (System.nanoTime() > until) {
                throw new DatabaseFailure("expected PostgreSQL to start, found in " + log + ": " + logTail());
            }
            Postmaster.rest();
        }
    }

    private void stopOrphan() throws IOException {
        Optional<Postmaster> previous = Postmaster.of(cluster);
        if (previous.isEmpty()) {
            return;
        }
        if (previous.get().isAliveOn(cluster)) {
            Postmaster.stop(previous.get().pid());
        } else if (ProcessHandle.of(previous.get().pid()).isPresent()) {
            // The number now belongs to a stranger, which PostgreSQL would take for a running server.
            Files.deleteIfExists(Postmaster.file(cluster));
        }
    }

    private Process launch() throws IOException {
        List<String> command =
                new ArrayList<>(List.of(programs.resolve("bin/postgres").toString()));
        command.addAll(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
        for (String setting : Cluster.SETTINGS) {
            command.addAll(List.of("-c", setting));
        }
        return new ProcessBuilder(user.detached(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private boolean isReady(Process process) throws IOException {
        long until = System.nanoTime() + RECOVERY_PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            Optional<Postmaster> named = Postmaster.of(cluster);
            if (named.filter(each -> each.pid() == process.pid() && each.isReady())
                    .isPresent()) {
                return true;
            }
            Postmaster.rest();
        }
        process.destroy();
        return false;
    }

    private String logTail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size()));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
