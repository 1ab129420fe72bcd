package xiezhi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Standard output as text in UTF-8 that can also take bytes as they are. */
final class PlainOutput extends PrintWriter {
    private final OutputStream stream;

    PlainOutput(OutputStream stream) {
        super(stream, true, StandardCharsets.UTF_8);
        this.stream = stream;
    }

    /** Writes bytes after all text printed before. */
    void bytes(byte[] bytes) {
        flush();
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
