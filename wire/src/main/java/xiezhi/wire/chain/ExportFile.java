package xiezhi.wire.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.ChainBreak.Kind;

/** A file of dockets as {@link ExportWriter} writes it, checked with nothing but itself. */
public final class ExportFile {
    static final String FORMAT = "xiezhi-docket-export";
    static final int VERSION = 1;

    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final BufferedReader lines;
    private ChainCheck check;
    private long number;
    private long entries;
    private long roots;
    private boolean hasEnded;

    private ExportFile(InputStream stream) {
        lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        check = new ChainCheck(false, List.of());
    }

    /**
     * Checks a file.
     *
     * @param stream the file; left open
     * @param anchors roots kept outside, which the file must agree with
     * @throws WireError when it is no such file
     */
    public static ChainReport check(InputStream stream, List<DayRoot> anchors) throws IOException, WireError {
        return new ExportFile(stream).checked(anchors);
    }

    private ChainReport checked(List<DayRoot> anchors) throws IOException, WireError {
        JsonNode head = parse(line().orElse(""));
        if (!head.path("format").asString("").equals(FORMAT)
                || head.path("version").asInt(0) != VERSION) {
            throw new WireError("第 1 行", FORMAT + " 第 " + VERSION + " 版", head.toString());
        }
        check = new ChainCheck(head.path("whole").asBoolean(false), anchors);
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            try {
                take(parse(line.get()));
            } catch (WireError | IllegalArgumentException problem) {
                check.note(new ChainBreak(Kind.UNREADABLE, "", 0, "第 " + number + " 行读不出：" + problem.getMessage()));
            }
        }
        if (!hasEnded) {
            check.note(new ChainBreak(Kind.REMOVED, "", 0, "文件没有结尾行：末尾被截去"));
        }
        return check.report();
    }

    private void take(JsonNode line) throws WireError {
        if (hasEnded) {
            throw new WireError("结尾行之后", "没有内容", line.toString());
        } else if (line.has("entry")) {
            entries++;
            check.entry(new ChainedEntry(CanonicalJson.of(line.path("entry")), Link.read(line)));
        } else if (line.has("root")) {
            roots++;
            check.root(CanonicalJson.of(line.path("root")), Link.read(line));
        } else if (line.has("proof")) {
            check.proof(InclusionProof.read(line.path("proof")));
        } else {
            end(line.path("end"));
        }
    }

    private void end(JsonNode end) throws WireError {
        if (!end.isObject()) {
            throw new WireError("行", "entry、root、proof 或 end", end.toString());
        }
        hasEnded = true;
        if (end.path("entries").asLong(-1) != entries || end.path("roots").asLong(-1) != roots) {
            check.note(new ChainBreak(
                    Kind.REMOVED,
                    "",
                    0,
                    "结尾行记有 " + end.path("entries") + " 条记录、" + end.path("roots") + " 个日根，文件中有 " + entries + " 条、"
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

    private Optional<String> line() throws IOException, WireError {
        number++;
        StringBuilder line = new StringBuilder();
        int next = lines.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (line.length() == MOST_CHARACTERS) {
                throw new WireError("第 " + number + " 行", "至多 " + MOST_CHARACTERS + " 个字符", "更长");
            }
            line.append((char) next);
            next = lines.read();
        }
        return Optional.of(line.toString());
    }
}
