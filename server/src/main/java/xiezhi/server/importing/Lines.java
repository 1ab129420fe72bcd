package xiezhi.server.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes texts one a line, as {@code review --format json} does. */
final class Lines {
    private Lines() {}

    static void write(OutputStream out, Consumer<Consumer<String>> source) throws IOException {
        try {
            source.accept(line -> {
                try {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            });
        } catch (UncheckedIOException problem) {
            throw new IOException("the reader went away", problem);
        }
    }
}
