package xiezhi.compose.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the entries of a ZIP file anew, sorted and with one fixed time, so that equal content gives equal bytes. */
public final class FixedZip {
    private static final String FIRST = "[Content_Types].xml";
    private static final FileTime TIME = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    private FixedZip() {}

    /** The same archive with fixed order and times. */
    public static byte[] of(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return of(entries);
    }

    /** An archive of these entries. */
    public static byte[] of(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            byte[] first = entries.get(FIRST);
            if (first != null) {
                put(out, FIRST, first);
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (!FIRST.equals(entry.getKey())) {
                    put(out, entry.getKey(), entry.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.ofInstant(TIME.toInstant(), java.time.ZoneOffset.UTC));
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
