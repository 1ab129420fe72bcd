package xiezhi.extract.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.extract.FileForm;
import xiezhi.extract.Limits;
import xiezhi.extract.Source;
import xiezhi.extract.archive.ZipPart;
import xiezhi.extract.archive.ZipParts;

/**
 * Archives in use: the ones read last stay open, a few at a time, so that neither ten thousand archives hold ten
 * thousand files open nor ten thousand files of one archive open it ten thousand times. Safe for several threads.
 */
final class OpenArchives implements AutoCloseable {
    private static final int MAX_OPEN = 16;

    /** Bytes of archives inside archives held in memory. */
    private static final long MAX_HELD_BYTES = 256L * 1024 * 1024;

    private final Limits limits;
    private final Map<Place, Opened> open = new LinkedHashMap<>(16, 0.75f, true);

    OpenArchives(Limits limits) {
        this.limits = limits;
    }

    /** Where an archive lies. */
    sealed interface Place permits OnDisk, Inside {
        /** How many archives are around the content of this one, itself included. */
        int depth();
    }

    record OnDisk(Path path) implements Place {
        @Override
        public int depth() {
            return 1;
        }
    }

    record Inside(Place outer, String entry) implements Place {
        @Override
        public int depth() {
            return outer.depth() + 1;
        }
    }

    private record Opened(ZipParts parts, long heldBytes) {}

    /** An entry of an archive, by its path. */
    private record Entry(OpenArchives archives, Place place, String path, long size) implements Source {
        @Override
        public InputStream open() throws IOException {
            return new ByteArrayInputStream(archives.read(place, path));
        }

        @Override
        public byte[] bytes(long limitBytes) throws IOException {
            return Source.of(archives.read(place, path)).bytes(limitBytes);
        }
    }

    Limits limits() {
        return limits;
    }

    boolean isArchive(Source source) {
        return FileForm.of(source, limits) == FileForm.ARCHIVE;
    }

    /** Paths of the files in an archive → where their bytes come from. */
    synchronized Map<String, Source> files(Place place) throws IOException {
        Map<String, Source> files = new LinkedHashMap<>();
        for (ZipPart part : parts(place).parts()) {
            files.put(part.path(), new Entry(this, place, part.path(), part.size()));
        }
        return files;
    }

    synchronized List<String> unsafeNames(Place place) throws IOException {
        return parts(place).unsafeNames();
    }

    synchronized List<String> links(Place place) throws IOException {
        return parts(place).links();
    }

    private synchronized byte[] read(Place place, String path) throws IOException {
        ZipPart part = parts(place).part(path).orElseThrow(() -> new IOException("entry has gone: " + path));
        return part.bytes(limits.archive().entryBytes());
    }

    private ZipParts parts(Place place) throws IOException {
        Opened opened = open.get(place);
        if (opened == null) {
            opened = switch (place) {
                case OnDisk(Path path) -> new Opened(ZipParts.open(Source.of(path), limits), 0);
                case Inside(Place outer, String entry) -> {
                    byte[] bytes = read(outer, entry);
                    yield new Opened(ZipParts.open(Source.of(bytes), limits), bytes.length);
                }
            };
            open.put(place, opened);
            closeEldest(place);
        }
        return opened.parts();
    }

    private void closeEldest(Place kept) throws IOException {
        Iterator<Map.Entry<Place, Opened>> eldest = open.entrySet().iterator();
        while (eldest.hasNext() && isOverfull()) {
            Map.Entry<Place, Opened> entry = eldest.next();
            if (!entry.getKey().equals(kept)) {
                eldest.remove();
                entry.getValue().parts().close();
            }
        }
    }

    private boolean isOverfull() {
        long held = open.values().stream().mapToLong(Opened::heldBytes).sum();
        return open.size() > MAX_OPEN || held > MAX_HELD_BYTES;
    }

    @Override
    public synchronized void close() throws IOException {
        List<Opened> all = new ArrayList<>(open.values());
        open.clear();
        for (Opened opened : all) {
            opened.parts().close();
        }
    }
}
