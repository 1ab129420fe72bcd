package xiezhi.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Writes everything that is kept, tables and files, as of one moment into one archive, while work goes on. {@link Restore} reads it. */
public final class Backup {
    static final String MANIFEST = "manifest.json";
    static final String TABLES = "tables/";
    static final String BLOBS = "blobs/";
    static final String FILES = "files/";

    private final DataSource connections;
    private final BlobStore blobs;
    private final KeptFiles kept;

    /** Of a database, its files by content and those under names of their own. */
    public Backup(Database database, BlobStore blobs, KeptFiles kept) {
        this.connections = database.connections();
        this.blobs = blobs;
        this.kept = kept;
    }

    /** Writes the archive whole or not at all; a file already there is replaced. */
    public void write(Path archive, BackupProgress progress) throws IOException {
        Path unfinished = archive.resolveSibling(archive.getFileName() + ".unfinished");
        try {
            try (OutputStream file = Files.newOutputStream(unfinished);
                    ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(file))) {
                zip.setLevel(Deflater.BEST_SPEED);
                ChainRows.snapshot(connections, connection -> write(connection, zip, progress));
            }
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Names of the tables, each after those it refers to. */
    static List<String> tables(Connection connection) throws SQLException {
        return Sql.list(connection, "tables", row -> row.getString(1));
    }

    /** Newest migration of the database. */
    static String schema(Connection connection) throws SQLException {
        return Sql.one(connection, "schema-version", row -> row.getString(1)).orElse("");
    }

    private void write(Connection connection, ZipOutputStream zip, BackupProgress progress)
            throws SQLException, IOException {
        List<String> names = tables(connection);
        // Files are kept before a line names them and never removed, so those of now include those of the moment above.
        List<String> contents = blobs.names().toList();
        List<String> handedIn = kept.names();
        Steps steps = new Steps(progress, names.size() + contents.size() + handedIn.size());
        Map<String, String> tables = new LinkedHashMap<>();
        for (String table : names) {
            zip.putNextEntry(new ZipEntry(TABLES + table));
            tables.put(table, copy(connection, table, zip));
            zip.closeEntry();
            steps.next();
        }
        Map<String, Long> files = new TreeMap<>();
        for (String sha256 : contents) {
            zip.putNextEntry(new ZipEntry(BLOBS + sha256));
            blobs.read(sha256, zip);
            files.put(sha256, blobs.bytes(sha256));
            zip.closeEntry();
            steps.next();
        }
        Map<String, String> named = new TreeMap<>();
        for (String name : handedIn) {
            zip.putNextEntry(new ZipEntry(FILES + name));
            named.put(name, copy(kept.file(name), zip));
            zip.closeEntry();
            steps.next();
        }
        zip.putNextEntry(new ZipEntry(MANIFEST));
        var manifest = new BackupManifest(schema(connection), tables, files, named);
        zip.write(manifest.write().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String copy(Path file, OutputStream out) throws IOException {
        DigestOutputStream hashed = new DigestOutputStream(out, Sha256.digest());
        Files.copy(file, hashed);
        return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }

    private static String copy(Connection connection, String table, OutputStream out) throws SQLException, IOException {
        DigestOutputStream hashed = new DigestOutputStream(out, Sha256.digest());
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY (SELECT * FROM \"" + table + "\") TO STDOUT", hashed);
        return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }
}
