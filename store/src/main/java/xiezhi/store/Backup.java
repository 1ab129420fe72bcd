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

    private final DataSource connections;
    private final BlobStore blobs;

    public Backup(Database database, BlobStore blobs) {
        this.connections = database.connections();
        this.blobs = blobs;
    }

    /** Writes the archive whole or not at all; a file already there is replaced. */
    public void write(Path archive) throws IOException {
        Path unfinished = archive.resolveSibling(archive.getFileName() + ".unfinished");
        try {
            try (OutputStream file = Files.newOutputStream(unfinished);
                    ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(file))) {
                zip.setLevel(Deflater.BEST_SPEED);
                ChainRows.snapshot(connections, connection -> write(connection, zip));
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

    private void write(Connection connection, ZipOutputStream zip) throws SQLException, IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String table : tables(connection)) {
            zip.putNextEntry(new ZipEntry(TABLES + table));
            tables.put(table, copy(connection, table, zip));
            zip.closeEntry();
        }
        // Files are kept before a line names them and never removed, so those of now include those of the moment above.
        Map<String, Long> files = new TreeMap<>();
        for (String sha256 : blobs.names().toList()) {
            zip.putNextEntry(new ZipEntry(BLOBS + sha256));
            blobs.read(sha256, zip);
            files.put(sha256, blobs.bytes(sha256));
            zip.closeEntry();
        }
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(new BackupManifest(schema(connection), tables, files).write().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String copy(Connection connection, String table, OutputStream out) throws SQLException, IOException {
        DigestOutputStream hashed = new DigestOutputStream(out, Sha256.digest());
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY \"" + table + "\" TO STDOUT", hashed);
        return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }
}
