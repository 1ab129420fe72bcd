package xiezhi.extract;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** What the first bytes of a file say it is. */
enum Signature {
    PDF,
    ZIP,
    OLE2,
    RTF,
    IMAGE,
    /** Archives we do not open: RAR, 7z, gzip. */
    OTHER_ARCHIVE,
    /** Video and sound: evidence, but no text. */
    MEDIA,
    PROGRAM,
    OTHER;

    /** Bytes needed to tell. */
    static final int HEAD_BYTES = 8192;

    private static final int MAGIC_BYTES = 16;

    private static final int PDF_MAY_START_WITHIN = 1024;

    /** Hexadecimal bytes at an offset. */
    private record Magic(Signature signature, int offset, String hex) {
        static Magic of(Signature signature, String hex) {
            return new Magic(signature, 0, hex);
        }

        boolean isIn(String head) {
            return head.startsWith(hex, 2 * offset);
        }
    }

    private static final List<Magic> MAGICS = List.of(
            Magic.of(ZIP, "504b0304"),
            Magic.of(ZIP, "504b0506"),
            Magic.of(ZIP, "504b0708"),
            Magic.of(OLE2, "d0cf11e0a1b11ae1"),
            Magic.of(RTF, "7b5c7274"),
            Magic.of(IMAGE, "ffd8ff"),
            Magic.of(IMAGE, "89504e470d0a1a0a"),
            Magic.of(IMAGE, "49492a00"),
            Magic.of(IMAGE, "4d4d002a"),
            Magic.of(IMAGE, "474946383761"),
            Magic.of(IMAGE, "474946383961"),
            Magic.of(OTHER_ARCHIVE, "526172211a07"),
            Magic.of(OTHER_ARCHIVE, "377abcaf271c"),
            Magic.of(OTHER_ARCHIVE, "1f8b08"),
            new Magic(MEDIA, 4, "66747970"),
            Magic.of(MEDIA, "52494646"),
            Magic.of(MEDIA, "494433"),
            Magic.of(MEDIA, "000001ba"),
            Magic.of(MEDIA, "1a45dfa3"),
            Magic.of(MEDIA, "464c5601"),
            Magic.of(MEDIA, "3026b2758e66cf11"),
            Magic.of(PROGRAM, "4d5a9000"),
            Magic.of(PROGRAM, "7f454c46"));

    static Signature of(byte[] head) {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, MAGIC_BYTES));
        for (Magic magic : MAGICS) {
            if (magic.isIn(hex)) {
                return magic.signature();
            }
        }
        int tested = Math.min(head.length, PDF_MAY_START_WITHIN);
        if (new String(head, 0, tested, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return PDF;
        }
        // A bitmap starts with "BM", which a text may do as well; its reserved bytes are zero.
        boolean isBitmap = head.length > 14 && head[0] == 'B' && head[1] == 'M' && head[6] == 0 && head[7] == 0;
        return isBitmap ? IMAGE : OTHER;
    }
}
