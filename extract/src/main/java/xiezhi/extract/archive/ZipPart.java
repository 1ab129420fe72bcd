package xiezhi.extract.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import xiezhi.extract.Source;

/** One file inside a zip; readable while its archive is open. */
public final class ZipPart implements Source {
    private final ZipParts archive;
    private final String path;
    private final ZipArchiveEntry entry;

    ZipPart(ZipParts archive, String path, ZipArchiveEntry entry) {
        this.archive = archive;
        this.path = path;
        this.entry = entry;
    }

    /** Path inside the archive, with {@code /}. */
    public String path() {
        return path;
    }

    @Override
    public long size() {
        return Math.max(0, entry.getSize());
    }

    /** The unpacked bytes, bounded as a file of a case. */
    @Override
    public InputStream open() throws IOException {
        return archive.openFile(entry);
    }

    /** The unpacked bytes, bounded as an XML part of a document. */
    public InputStream openPart() throws IOException {
        return archive.openPart(entry);
    }
}
