package xiezhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Databases of the tests: real ones, each in its own folder, with the programs unpacked once. */
final class TestDatabase {
    static final Path PROGRAMS = programs();

    private TestDatabase() {}

    static EmbeddedPostgres server(Path folder) {
        return EmbeddedPostgres.in(folder, PROGRAMS);
    }

    private static Path programs() {
        try {
            return PostgresPrograms.of(Path.of("target", "postgres"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
