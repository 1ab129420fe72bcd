package xiezhi.wire.packet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import xiezhi.wire.chain.CanonicalJson;
import xiezhi.wire.chain.LineWriter;
import xiezhi.wire.chain.Link;

/** Writes packets as a file that {@link PacketFile} checks: one JSON object a line, first what it is, last how much it holds. */
public final class PacketFileWriter {
    private final LineWriter out;
    private long packets;
    private long roots;

    /**
     * Begins a file.
     *
     * @param stream where it goes; left open
     * @param after position of the last packet before those that follow
     */
    public PacketFileWriter(OutputStream stream, long after) throws IOException {
        out = new LineWriter(stream);
        out.line("{\"format\":\"" + PacketFile.FORMAT + "\",\"version\":" + PacketFile.VERSION + ",\"after\":" + after
                + "}");
    }

    /** The next packet with its bytes and the hashes kept with it. */
    public void packet(ChainedPacket packet, byte[] bytes, Link link) throws IOException {
        packets++;
        var object = packet.marks().put("bytes", Base64.getEncoder().encodeToString(bytes));
        out.hashed("packet", CanonicalJson.of(object), link);
    }

    /** A root, right after the last packet of its day. */
    public void root(String body, Link link) throws IOException {
        roots++;
        out.hashed("root", body, link);
    }

    /** Ends the file. */
    public void end() throws IOException {
        out.end("{\"end\":{\"packets\":" + packets + ",\"roots\":" + roots + "}}");
    }
}
