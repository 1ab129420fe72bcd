package xiezhi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Evidence and documents as files on disk, each under the SHA-256 of its content, so that the same content is kept once and a changed one is noticed. What is kept is never changed or removed.
 */
public final class BlobStore {
    /** Largest file kept, in bytes. */
    public static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int FOLDER_CHARACTERS = 2;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path folder;
    private final Path arriving;
    private final long mostBytes;

    /** Files below this folder. */
    public BlobStore(Path folder) throws IOException {
        this(folder, MOST_BYTES);
    }

    BlobStore(Path folder, long mostBytes) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.arriving = Files.createDirectories(folder.resolve("arriving"));
        this.mostBytes = mostBytes;
    }

    /**
     * Keeps content; it is durable when this returns.
     *
     * @param content read to its end, left open
     * @param type media type that the caller found by the content, for example {@code application/pdf}
     * @return what it is known by; empty when it is larger than allowed, and then nothing is kept
     */
    public Optional<Blob> keep(InputStream content, String type) throws IOException {
        Path unfinished = Files.createTempFile(arriving, "blob-", "");
        try {
            MessageDigest sha256 = Sha256.digest();
            long bytes = copy(content, unfinished, sha256);
            if (bytes > mostBytes) {
                return Optional.empty();
            }
            Blob blob = new Blob(HexFormat.of().formatHex(sha256.digest()), bytes, type);
            Path file = file(blob.sha256());
            if (!Files.exists(file)) {
                Files.createDirectories(file.resolveSibling("."));
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                flush(file.resolveSibling(".").normalize());
            }
            return Optional.of(blob);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Writes content out, checking it on the way.
     *
     * @throws NoSuchFileException when nothing is kept under that name
     * @throws IOException when the content is not what its name says; what was written must then not be used
     */
    public void read(String sha256, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file(sha256))) {
            in.transferTo(new DigestOutputStream(out, digest));
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(sha256)) {
            throw new IOException("expected content with SHA-256 " + sha256 + ", found " + found);
        }
    }

    /** Whether content is kept under that name. */
    public boolean has(String sha256) {
        return Files.exists(file(sha256));
    }

    /** Names of all that is kept, in their order. */
    Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> SHA256.matcher(name).matches())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    long bytes(String sha256) throws IOException {
        return Files.size(file(sha256));
    }

    private Path file(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("expected 64 small hexadecimal digits, found " + sha256);
        }
        return folder.resolve(sha256.substring(0, FOLDER_CHARACTERS)).resolve(sha256);
    }

    /** Stops one byte past the limit, so that an endless stream ends. */
    private long copy(InputStream content, Path target, MessageDigest sha256) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), sha256);
            for (int read = content.read(buffer); read >= 0 && bytes <= mostBytes; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                bytes += read;
            }
            channel.force(true);
        }
        return bytes;
    }

    private static void flush(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
