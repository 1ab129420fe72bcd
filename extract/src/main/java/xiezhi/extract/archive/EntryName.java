package xiezhi.extract.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.AbstractUnicodeExtraField;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipExtraField;
import org.jspecify.annotations.Nullable;

/**
 * The path of a zip entry, decoded. Names flagged as UTF-8 are that; otherwise the Unicode path field counts if its
 * checksum fits; otherwise UTF-8 if the bytes are valid UTF-8 (macOS forgets the flag); otherwise GB18030, which
 * Chinese Windows writes.
 *
 * @param path with {@code /}, without leading slash or {@code .} steps
 * @param isSafe false when the name is absolute or climbs out of the archive
 */
record EntryName(String path, boolean isSafe) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    static EntryName of(ZipArchiveEntry entry) {
        return of(decoded(entry));
    }

    static EntryName of(String raw) {
        String path = raw.replace('\\', '/').replace("\u0000", "");
        boolean isAbsolute = path.startsWith("/") || (path.length() > 1 && path.charAt(1) == ':');
        boolean climbs = Arrays.asList(path.split("/")).contains("..");
        String plain = path;
        while (plain.startsWith("./") || plain.startsWith("/")) {
            plain = plain.substring(plain.indexOf('/') + 1);
        }
        // A leading slash alone is sloppiness of some producers: the entry stays inside all the same.
        boolean isSafe = !climbs && !(isAbsolute && !path.startsWith("/")) && !plain.isEmpty();
        return new EntryName(isSafe ? plain : path, isSafe);
    }

    private static String decoded(ZipArchiveEntry entry) {
        byte @Nullable [] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        return unicodePath(entry, raw)
                .or(() -> strict(raw, StandardCharsets.UTF_8).filter(EntryName::isLikelyChinese))
                .orElseGet(() -> new String(raw, GB18030));
    }

    /** Two bytes of GBK can happen to be valid UTF-8, but then of letters that no Chinese name has. */
    private static boolean isLikelyChinese(String name) {
        return name.chars().noneMatch(c -> c >= 0x80 && c < 0x800);
    }

    private static Optional<String> unicodePath(ZipArchiveEntry entry, byte[] raw) {
        @Nullable ZipExtraField field = entry.getExtraField(UnicodePathExtraField.UPATH_ID);
        if (!(field instanceof AbstractUnicodeExtraField unicode)) {
            return Optional.empty();
        }
        CRC32 sum = new CRC32();
        sum.update(raw);
        return sum.getValue() == unicode.getNameCRC32()
                ? strict(unicode.getUnicodeName(), StandardCharsets.UTF_8)
                : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }
}
