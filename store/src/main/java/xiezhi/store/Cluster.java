package xiezhi.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL data directory: how it is made and with which settings it runs. */
final class Cluster {
    /** Durable, private, and content with the small shared memory of a container (hence no parallel workers). */
    static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=60",
            "shared_buffers=256MB",
            "max_parallel_workers_per_gather=0",
            "max_parallel_maintenance_workers=0",
            "timezone=Asia/Shanghai",
            "log_timezone=Asia/Shanghai");

    private static final List<String> INITDB = List.of(
            "--username=postgres",
            "--auth=scram-sha-256",
            "--data-checksums",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=icu",
            "--icu-locale=zh-Hans-CN");
    private static final int INITDB_SECONDS = 120;

    private final Path programs;
    private final LocalUser user;

    Cluster(Path programs, LocalUser user) {
        this.programs = programs;
        this.user = user;
    }

    /** Makes the directory whole or not at all: it is built beside its place and moved there. */
    void create(Path cluster) throws IOException {
        Path unfinished = cluster.resolveSibling("cluster.unfinished");
        Path passwordFile = cluster.resolveSibling("initdb.password");
        deleteTree(unfinished);
        Files.deleteIfExists(passwordFile);
        Files.createDirectories(unfinished);
        Passwords passwords = Passwords.random();
        Passwords.writePrivately(passwordFile, passwords.superuser());
        user.own(unfinished);
        user.own(passwordFile);
        try {
            initdb(unfinished, passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        passwords.write(unfinished);
        user.own(unfinished);
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path directory, Path passwordFile) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(programs.resolve("bin/initdb").toString()));
        command.addAll(INITDB);
        command.addAll(List.of("--pwfile=" + passwordFile, "-D", directory.toString()));
        Path output = directory.resolveSibling("initdb.log");
        Process process = new ProcessBuilder(user.command(command))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(INITDB_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new DatabaseFailure("expected initdb to create " + directory + ", found: "
                        + Files.readString(output, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new DatabaseFailure("interrupted while creating " + directory, problem);
        }
        Files.delete(output);
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
