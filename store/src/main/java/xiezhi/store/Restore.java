package xiezhi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Fills an empty database, and the folder of files, from an archive of {@link Backup}. */
public final class Restore {
    private final DataSource connections;
    private final BlobStore blobs;

    public Restore(Database database, BlobStore blobs) {
        this.connections = database.connections();
        this.blobs = blobs;
    }

    /**
     * Restores everything or, in the database, nothing. Check the chains afterwards: an archive holds what it was made from.
     *
     * @throws UnusableBackup when the archive is damaged or of another form, or the database holds something
     */
    public void read(Path archive) throws IOException, UnusableBackup {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            BackupManifest manifest = BackupManifest.read(text(zip, Backup.MANIFEST));
            Optional<String> unusable = Sql.reading(connections, connection -> unusable(connection, manifest));
            if (unusable.isPresent()) {
                throw new UnusableBackup(unusable.get());
            }
            requireWhole(zip, manifest.tables());
            restoreBlobs(zip, manifest.blobs());
            restoreTables(zip, manifest.tables());
        } catch (ZipException problem) {
            throw new UnusableBackup("不是备份文件，或者已损坏：" + problem.getMessage());
        }
    }

    private static Optional<String> unusable(Connection connection, BackupManifest manifest) throws SQLException {
        String schema = Backup.schema(connection);
        if (!schema.equals(manifest.schema())) {
            return Optional.of("备份的表结构为第 " + manifest.schema() + " 版，数据库为第 " + schema + " 版；请用同一版本的程序恢复，再升级");
        }
        List<String> tables = Backup.tables(connection);
        if (!new HashSet<>(tables).equals(manifest.tables().keySet())) {
            return Optional.of("备份的表应为 " + tables + "，实为 " + manifest.tables().keySet());
        }
        for (String table : tables) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT FROM \"" + table + "\" LIMIT 1")) {
                if (rows.next()) {
                    return Optional.of("数据库不是空的：表 " + table + " 已有内容");
                }
            }
        }
        return Optional.empty();
    }

    private void restoreBlobs(ZipFile zip, Map<String, Long> files) throws IOException, UnusableBackup {
        for (String sha256 : files.keySet()) {
            try (InputStream content = open(zip, Backup.BLOBS + sha256)) {
                Optional<Blob> kept = blobs.keep(content, "");
                if (kept.map(Blob::sha256).filter(sha256::equals).isEmpty()) {
                    throw new UnusableBackup("备份已损坏：文件 " + sha256 + " 与清单不符");
                }
            }
        }
    }

    private static void requireWhole(ZipFile zip, Map<String, String> tables) throws IOException, UnusableBackup {
        for (var table : tables.entrySet()) {
            try (var hashed = new DigestInputStream(open(zip, Backup.TABLES + table.getKey()), Sha256.digest())) {
                hashed.transferTo(OutputStream.nullOutputStream());
                String found =
                        HexFormat.of().formatHex(hashed.getMessageDigest().digest());
                if (!found.equals(table.getValue())) {
                    throw new UnusableBackup("备份已损坏：表 " + table.getKey() + " 与清单不符");
                }
            }
        }
    }

    private void restoreTables(ZipFile zip, Map<String, String> tables) {
        Sql.writing(connections, connection -> {
            for (String table : tables.keySet()) {
                copy(connection, table, zip);
            }
            continueNumbers(connection);
            return true;
        });
    }

    /** What the database numbers by itself goes on after the highest number that came back. */
    private static void continueNumbers(Connection connection) throws SQLException {
        List<String> statements = Sql.list(
                connection,
                "identities",
                row -> "SELECT setval('%s', max(\"%s\")) FROM \"%s\" HAVING max(\"%s\") IS NOT NULL"
                        .formatted(
                                row.getString("sequence"),
                                row.getString("column_name"),
                                row.getString("table_name"),
                                row.getString("column_name")));
        try (var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static void copy(Connection connection, String table, ZipFile zip) throws SQLException {
        try (InputStream rows = open(zip, Backup.TABLES + table)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY \"" + table + "\" FROM STDIN", rows);
        } catch (IOException | UnusableBackup problem) {
            throw new DatabaseFailure("expected to read again what was just read of table " + table, problem);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException, UnusableBackup {
        try (InputStream stream = open(zip, name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException, UnusableBackup {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnusableBackup("备份不完整：没有 " + name);
        }
        return zip.getInputStream(entry);
    }
}
