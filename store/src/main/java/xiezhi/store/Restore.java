package xiezhi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
    private final KeptFiles kept;

    /** Into a database, files by content and files under names of their own. */
    public Restore(Database database, BlobStore blobs, KeptFiles kept) {
        this.connections = database.connections();
        this.blobs = blobs;
        this.kept = kept;
    }

    /** Refuses at once what is no archive of {@link Backup}; whether it is whole shows when it is read. */
    public static void requireBackup(Path archive) throws IOException, UnusableBackup {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            BackupManifest.read(text(zip, Backup.MANIFEST));
        } catch (ZipException problem) {
            throw new UnusableBackup("不是备份文件，或者已损坏：" + problem.getMessage());
        }
    }

    /**
     * Restores everything or, in the database, nothing. Check the chains afterwards: an archive holds what it was made from.
     *
     * @throws UnusableBackup when the archive is damaged or of another form, or the database holds something
     */
    public void read(Path archive, BackupProgress progress) throws IOException, UnusableBackup {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            BackupManifest manifest = BackupManifest.read(text(zip, Backup.MANIFEST));
            if (!kept.names().isEmpty()) {
                throw new UnusableBackup("目标不是空的：" + kept.folder() + " 已有文件");
            }
            Optional<String> unusable = Sql.reading(connections, connection -> unusable(connection, manifest));
            if (unusable.isPresent()) {
                throw new UnusableBackup(unusable.get());
            }
            int total = 2 * manifest.tables().size()
                    + manifest.blobs().size()
                    + manifest.files().size();
            Steps steps = new Steps(progress, total);
            requireWhole(zip, manifest.tables(), steps);
            restoreBlobs(zip, manifest.blobs(), steps);
            restoreFiles(zip, manifest.files(), steps);
            restoreTables(zip, manifest.tables(), steps);
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

    private void restoreBlobs(ZipFile zip, Map<String, Long> files, Steps steps) throws IOException, UnusableBackup {
        for (String sha256 : files.keySet()) {
            try (InputStream content = open(zip, Backup.BLOBS + sha256)) {
                Optional<Blob> kept = blobs.keep(content, "");
                if (kept.map(Blob::sha256).filter(sha256::equals).isEmpty()) {
                    throw new UnusableBackup("备份已损坏：文件 " + sha256 + " 与清单不符");
                }
            }
            steps.next();
        }
    }

    private void restoreFiles(ZipFile zip, Map<String, String> files, Steps steps) throws IOException, UnusableBackup {
        for (var file : files.entrySet()) {
            Path target = kept.target(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            try (var content = new DigestInputStream(open(zip, Backup.FILES + file.getKey()), Sha256.digest())) {
                Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
                requireHash(content, file.getValue(), "文件 " + file.getKey());
            }
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            steps.next();
        }
    }

    private static void requireHash(DigestInputStream read, String expected, String what) throws UnusableBackup {
        if (!HexFormat.of().formatHex(read.getMessageDigest().digest()).equals(expected)) {
            throw new UnusableBackup("备份已损坏：" + what + " 与清单不符");
        }
    }

    private static void requireWhole(ZipFile zip, Map<String, String> tables, Steps steps)
            throws IOException, UnusableBackup {
        for (var table : tables.entrySet()) {
            try (var hashed = new DigestInputStream(open(zip, Backup.TABLES + table.getKey()), Sha256.digest())) {
                hashed.transferTo(OutputStream.nullOutputStream());
                requireHash(hashed, table.getValue(), "表 " + table.getKey());
            }
            steps.next();
        }
    }

    private void restoreTables(ZipFile zip, Map<String, String> tables, Steps steps) {
        Sql.writing(connections, connection -> {
            for (String table : tables.keySet()) {
                copy(connection, table, zip);
                steps.next();
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
