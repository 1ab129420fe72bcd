package xiezhi.wire.chain;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes dockets as a file that {@link ExportFile} checks: one JSON object a line, first what it is, last how much it holds. */
public final class ExportWriter {
    private final BufferedWriter out;
    private long entries;
    private long roots;

    /**
     * Begins a file.
     *
     * @param stream where it goes; left open
     * @param isWhole whether all dockets and all roots follow
     */
    public ExportWriter(OutputStream stream, boolean isWhole) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        line("{\"format\":\"" + ExportFile.FORMAT + "\",\"version\":" + ExportFile.VERSION + ",\"whole\":" + isWhole
                + "}");
    }

    /** One line of a docket. */
    public void entry(ChainedEntry entry) throws IOException {
        entries++;
        line(hashed("entry", entry.body(), entry.link()));
    }

    /** A root, right after the last line it covers. */
    public void root(String body, Link link) throws IOException {
        roots++;
        line(hashed("root", body, link));
    }

    /** A proof, after the lines of its docket. */
    public void proof(InclusionProof proof) throws IOException {
        line("{\"proof\":" + proof.write() + "}");
    }

    /** Ends the file. */
    public void end() throws IOException {
        line("{\"end\":{\"entries\":" + entries + ",\"roots\":" + roots + "}}");
        out.flush();
    }

    private static String hashed(String name, String body, Link link) {
        return "{\"" + name + "\":" + body + ",\"sha256\":\"" + link.sha256() + "\",\"sm3\":\"" + link.sm3() + "\"}";
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
