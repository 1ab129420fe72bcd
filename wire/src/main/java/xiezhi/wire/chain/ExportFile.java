package xiezhi.wire.chain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.ChainBreak.Kind;

/** A file of dockets as {@link ExportWriter} writes it, checked with nothing but itself. */
public final class ExportFile {
    static final String FORMAT = "xiezhi-docket-export";
    static final int VERSION = 1;

    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private final LineFile lines;
    private ChainCheck check;
    private long entries;
    private long roots;
    private boolean hasEnded;

    private ExportFile(InputStream stream) {
        lines = new LineFile(stream, MOST_CHARACTERS);
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
        JsonNode head = lines.head(FORMAT, VERSION);
        check = new ChainCheck(head.path("whole").asBoolean(false), anchors);
        for (Optional<String> line = lines.line(); line.isPresent(); line = lines.line()) {
            try {
                take(LineFile.parse(line.get()));
            } catch (WireError | IllegalArgumentException problem) {
                check.note(new ChainBreak(
                        Kind.UNREADABLE, "", 0, "第 " + lines.number() + " 行读不出：" + problem.getMessage()));
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
}
