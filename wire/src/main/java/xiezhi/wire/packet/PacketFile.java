package xiezhi.wire.packet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.CanonicalJson;
import xiezhi.wire.chain.ChainBreak.Kind;
import xiezhi.wire.chain.Link;

/** A file of packets as {@link PacketFileWriter} writes it, checked with nothing but itself. */
public final class PacketFile {
    static final String FORMAT = "xiezhi-packet-export";
    static final int VERSION = 1;

    private static final int MOST_CHARACTERS = 1024 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final BufferedReader lines;
    private final PacketCheck check;
    private long number = 1;
    private long packets;
    private long roots;
    private boolean hasEnded;

    private PacketFile(BufferedReader lines, List<PacketRoot> anchors) throws IOException, WireError {
        this.lines = lines;
        String first = line();
        JsonNode head = parse(first == null ? "" : first);
        if (!head.path("format").asString("").equals(FORMAT)
                || head.path("version").asInt(0) != VERSION) {
            throw new WireError("第 1 行", FORMAT + " 第 " + VERSION + " 版", head.toString());
        }
        check = new PacketCheck(head.path("after").asLong(0), anchors);
    }

    /**
     * Checks a file.
     *
     * @param stream the file; left open
     * @param anchors roots kept outside, which the file must agree with
     * @throws WireError when it is no such file
     */
    public static PacketReport check(InputStream stream, List<PacketRoot> anchors) throws IOException, WireError {
        return new PacketFile(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), anchors)
                .checked();
    }

    private PacketReport checked() throws IOException, WireError {
        for (String line = line(); line != null; line = line()) {
            number++;
            try {
                take(parse(line));
            } catch (WireError | IllegalArgumentException | DateTimeException problem) {
                check.note(new PacketBreak(Kind.UNREADABLE, 0, "第 " + number + " 行读不出：" + problem.getMessage()));
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

    private static JsonNode parse(String line) throws WireError {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException problem) {
            throw new WireError("行", "JSON", problem.getOriginalMessage());
        }
    }

    private @Nullable String line() throws IOException, WireError {
        StringBuilder line = new StringBuilder();
        int next = lines.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.length() == MOST_CHARACTERS) {
                throw new WireError("第 " + number + " 行", "至多 " + MOST_CHARACTERS + " 个字符", "更长");
            }
            line.append((char) next);
            next = lines.read();
        }
        return line.toString();
    }
}
