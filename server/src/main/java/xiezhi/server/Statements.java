package xiezhi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** SQL of the server, one statement a file in {@code xiezhi/server/sql}. */
public final class Statements {
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Statements() {}

    /** The statement of that name. */
    public static String of(String name) {
        return TEXTS.computeIfAbsent(name, Statements::read);
    }

    private static String read(String name) {
        try (var stream = Statements.class.getResourceAsStream("sql/" + name + ".sql")) {
            if (stream == null) {
                throw new IllegalArgumentException("expected a statement sql/" + name + ".sql, found none");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
