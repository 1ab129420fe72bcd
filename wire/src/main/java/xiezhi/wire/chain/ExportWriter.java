package xiezhi.wire.chain;

import java.io.IOException;
import java.io.OutputStream;

/** Writes dockets as a file that {@link ExportFile} checks: one JSON object a line, first what it is, last how much it holds. */
public final class ExportWriter {
    private final LineWriter out;
    private long entries;
    private long roots;

    /**
     * Begins a file.
     *
     * @param stream where it goes; left open
     * @param isWhole whether all dockets and all roots follow
     */
    public ExportWriter(OutputStream stream, boolean isWhole) throws IOException {
        out = new LineWriter(stream);
        out.line("{\"format\":\"" + ExportFile.FORMAT + "\",\"version\":" + ExportFile.VERSION + ",\"whole\":" + isWhole
                + "}");
    }

    /** One line of a docket. */
    public void entry(ChainedEntry entry) throws IOException {
        entries++;
        out.hashed("entry", entry.body(), entry.link());
    }

    /** A root, right after the last line it covers. */
    public void root(String body, Link link) throws IOException {
        roots++;
        out.hashed("root", body, link);
    }

    /** A proof, after the lines of its docket. */
    public void proof(InclusionProof proof) throws IOException {
        out.line("{\"proof\":" + proof.write() + "}");
    }

    /** Ends the file. */
    public void end() throws IOException {
        out.end("{\"end\":{\"entries\":" + entries + ",\"roots\":" + roots + "}}");
    }
}
