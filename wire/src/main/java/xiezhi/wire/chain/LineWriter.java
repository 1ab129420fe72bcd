package xiezhi.wire.chain;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes a file that {@link LineFile} reads: one JSON object a line. */
public final class LineWriter {
    private final BufferedWriter out;

    /**
     * An empty file.
     *
     * @param stream where it goes; left open
     */
    public LineWriter(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** A line of that name with the hashes kept with it. */
    public void hashed(String name, String body, Link link) throws IOException {
        line("{\"" + name + "\":" + body + ",\"sha256\":\"" + link.sha256() + "\",\"sm3\":\"" + link.sm3() + "\"}");
    }

    /** A line. */
    public void line(String object) throws IOException {
        out.write(object);
        out.write('\n');
    }

    /** The last line; all is handed to the stream then. */
    public void end(String object) throws IOException {
        line(object);
        out.flush();
    }
}
