package xiezhi.server.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Pictures, sound and video, which are evidence though they carry no words. */
final class Recordings {
    private static final int HEAD_BYTES = 16;

    /** Signs at the start of a file, and where they stand. */
    private static final Map<String, Integer> SIGNS = Map.of(
            "\u00ff\u00d8\u00ff", 0,
            "\u0089PNG", 0,
            "GIF8", 0,
            "BM", 0,
            "II*\u0000", 0,
            "MM\u0000*", 0,
            "RIFF", 0,
            "ID3", 0,
            "OggS", 0,
            "ftyp", 4);

    private Recordings() {}

    /** Whether the content begins as that of a picture, sound or video. */
    static boolean isOne(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var head = new String(content.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            return SIGNS.entrySet().stream().anyMatch(sign -> head.startsWith(sign.getKey(), sign.getValue()));
        }
    }
}
