package xiezhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Databases of the tests: real ones, each in its own folder, with the programs unpacked once. */
final class TestDatabase {
    static final Path PROGRAMS = programs();

    /** The cluster of a database that was opened once and closed: to copy one takes less than to make one. */
    private static final Path MADE = made();

    private TestDatabase() {}

    /** PostgreSQL on this folder; a new one has roles and tables already. */
    static EmbeddedPostgres server(Path folder) {
        Path cluster = folder.resolve("cluster");
        if (!Files.exists(cluster)) {
            copy(MADE, cluster);
        }
        return fresh(folder);
    }

    /** PostgreSQL on this folder; a new one has nothing in it. */
    static EmbeddedPostgres fresh(Path folder) {
        return EmbeddedPostgres.in(folder, PROGRAMS);
    }

    private static Path programs() {
        try {
            return PostgresPrograms.of(Path.of("target", "postgres"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path made() {
        Path folder = Path.of("target", "made-database");
        delete(folder);
        try (var server = fresh(folder);
                var _ = Database.embedded(server)) {
            return server.cluster();
        }
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            for (var file : (Iterable<Path>) files::iterator) {
                // With its owner: PostgreSQL does not run as root, and refuses the folder of somebody else.
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
