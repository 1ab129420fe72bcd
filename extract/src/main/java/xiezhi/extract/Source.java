package xiezhi.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of a file come from: the disk, memory or an archive. Each call of {@link #open} starts anew. */
public interface Source {
    /** Bytes in the file. */
    long size() throws IOException;

    InputStream open() throws IOException;

    /** The file on disk, if it lies there as such. */
    default Optional<Path> onDisk() {
        return Optional.empty();
    }

    /** The whole file; refuses one larger than {@code limitBytes}. */
    default byte[] bytes(long limitBytes) throws IOException {
        long size = size();
        if (size > limitBytes) {
            throw Oversize.of(size, limitBytes);
        }
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes((int) Math.min(limitBytes + 1, Integer.MAX_VALUE - 16));
            if (bytes.length > limitBytes) {
                throw Oversize.of(bytes.length, limitBytes);
            }
            return bytes;
        }
    }

    /** The first {@code count} bytes, or fewer when the file is shorter. */
    default byte[] head(int count) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(count);
        }
    }

    static Source of(Path path) {
        return new OnDisk(path);
    }

    /** The array must not change afterwards. */
    static Source of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** A file on disk. */
    record OnDisk(Path file) implements Source {
        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public Optional<Path> onDisk() {
            return Optional.of(file);
        }
    }

    /** A file in memory. */
    @SuppressWarnings("ArrayRecordComponent") // identity is enough: sources are never compared
    record InMemory(byte[] content) implements Source {
        @Override
        public long size() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public byte[] bytes(long limitBytes) throws IOException {
            if (content.length > limitBytes) {
                throw Oversize.of(content.length, limitBytes);
            }
            return content;
        }
    }
}
