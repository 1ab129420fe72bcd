package xiezhi.wire.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.wire.WireError;

/** A file of one JSON object a line whose first line says what it is, read line by line. */
public final class LineFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final BufferedReader lines;
    private final int mostCharacters;
    private long number;

    /**
     * A file from its beginning.
     *
     * @param stream the file; left open
     * @param mostCharacters longest line that is read
     */
    public LineFile(InputStream stream, int mostCharacters) {
        this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        this.mostCharacters = mostCharacters;
    }

    /**
     * The first line.
     *
     * @throws WireError when it names another format or version
     */
    public JsonNode head(String format, int version) throws IOException, WireError {
        JsonNode head = parse(line().orElse(""));
        if (!head.path("format").asString("").equals(format)
                || head.path("version").asInt(0) != version) {
            throw new WireError("第 1 行", format + " 第 " + version + " 版", head.toString());
        }
        return head;
    }

    /** Number of the line read last, from 1. */
    public long number() {
        return number;
    }

    /** The object of a line. */
    public static JsonNode parse(String line) throws WireError {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException problem) {
            throw new WireError("行", "JSON", problem.getOriginalMessage());
        }
    }

    /** The next line; empty at the end of the file. */
    public Optional<String> line() throws IOException, WireError {
        number++;
        StringBuilder line = new StringBuilder();
        int next = lines.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (line.length() == mostCharacters) {
                throw new WireError("第 " + number + " 行", "至多 " + mostCharacters + " 个字符", "更长");
            }
            line.append((char) next);
            next = lines.read();
        }
        return Optional.of(line.toString());
    }
}
