package xiezhi.wire.packet;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.CanonicalJson;
import xiezhi.wire.chain.ChainBreak.Kind;
import xiezhi.wire.chain.LineFile;
import xiezhi.wire.chain.Link;

/** A file of packets as {@link PacketFileWriter} writes it, checked with nothing but itself. */
public final class PacketFile {
    static final String FORMAT = "xiezhi-packet-export";
    static final int VERSION = 1;

    private static final int MOST_CHARACTERS = 1024 * 1024;

    private final LineFile lines;
    private final PacketCheck check;
    private long packets;
    private long roots;
    private boolean hasEnded;

    private PacketFile(LineFile lines, List<PacketRoot> anchors) throws IOException, WireError {
        this.lines = lines;
        check = new PacketCheck(lines.head(FORMAT, VERSION).path("after").asLong(0), anchors);
    }

    /**
     * Checks a file.
     *
     * @param stream the file; left open
     * @param anchors roots kept outside, which the file must agree with
     * @throws WireError when it is no such file
     */
    public static PacketReport check(InputStream stream, List<PacketRoot> anchors) throws IOException, WireError {
        return new PacketFile(new LineFile(stream, MOST_CHARACTERS), anchors).checked();
    }

    /** Whether a file says of itself that it holds packets; all else is for {@link #check} to find out. */
    public static boolean isBegun(InputStream stream) throws IOException {
        try {
            JsonNode head =
                    LineFile.parse(new LineFile(stream, MOST_CHARACTERS).line().orElse(""));
            return head.path("format").asString("").equals(FORMAT);
        } catch (WireError noLine) {
            return false;
        }
    }

    private PacketReport checked() throws IOException, WireError {
        for (Optional<String> line = lines.line(); line.isPresent(); line = lines.line()) {
            try {
                take(LineFile.parse(line.get()));
            } catch (WireError | IllegalArgumentException | DateTimeException problem) {
                check.note(
                        new PacketBreak(Kind.UNREADABLE, 0, "第 " + lines.number() + " 行读不出：" + problem.getMessage()));
            }
        }
        if (!hasEnded) {
            check.note(new PacketBreak(Kind.REMOVED, 0, "文件没有结尾行：末尾被截去"));
        }
        return check.report();
    }

    private void take(JsonNode line) throws WireError {
        if (hasEnded) {
            throw new WireError("结尾行之后", "没有内容", line.toString());
        } else if (line.has("packet")) {
            packets++;
            check.packet(packet(line.path("packet")), Link.read(line));
        } else if (line.has("root")) {
            roots++;
            check.root(CanonicalJson.of(line.path("root")), Link.read(line));
        } else {
            end(line.path("end"));
        }
    }

    private static ChainedPacket packet(JsonNode object) {
        byte[] bytes = Base64.getDecoder().decode(object.path("bytes").asString(""));
        return new ChainedPacket(
                object.path("position").asLong(0),
                LocalDate.parse(object.path("day").asString("")),
                Instant.parse(object.path("arrivedAt").asString("")),
                object.path("source").asString(""),
                object.path("mn").asString(""),
                object.path("qn").asString(""),
                object.path("cn").asString(""),
                object.path("pno").asInt(0),
                Link.of(bytes));
    }

    private void end(JsonNode end) throws WireError {
        if (!end.isObject()) {
            throw new WireError("行", "packet、root 或 end", end.toString());
        }
        hasEnded = true;
        if (end.path("packets").asLong(-1) != packets || end.path("roots").asLong(-1) != roots) {
            check.note(new PacketBreak(
                    Kind.REMOVED,
                    0,
                    "结尾行记有 " + end.path("packets") + " 个数据包、" + end.path("roots") + " 个日根，文件中有 " + packets + " 个、"
                            + roots + " 个"));
        }
    }
}
