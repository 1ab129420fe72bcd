package xiezhi.store.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.store.Backup;
import xiezhi.store.BlobStore;
import xiezhi.store.KeptFiles;
import xiezhi.store.OpenedDatabase;
import xiezhi.store.Restore;

class PacketBackupTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    @TempDir
    Path folder;

    @Test
    void bringsBackPacketsWithTheirPartitionsAndGoesOn() throws Exception {
        var archive = folder.resolve("backup.zip");
        try (var full = new OpenedDatabase(folder.resolve("full"));
                var empty = new OpenedDatabase(folder.resolve("empty"))) {
            new RawPackets(full.database())
                    .keep(List.of(Packets.withReading(1, Packets.hour("w01018", Packets.NOON_HERE, "1"))));
            new PacketRoots(full.database()).close(DAY);
            new Backup(full.database(), new BlobStore(folder.resolve("blobs")), new KeptFiles(folder.resolve("files")))
                    .write(archive, (done, total) -> {});
            new Restore(
                            empty.database(),
                            new BlobStore(folder.resolve("blobs2")),
                            new KeptFiles(folder.resolve("files2")))
                    .read(archive, (done, total) -> {});

            var store = new RawPackets(empty.database());
            var next = Packets.withReading(2, Packets.hour("w01018", Packets.NOON_HERE, "2"));
            assertThat(store.keep(List.of(Packets.packet(1)))).containsExactly(Keeping.REPEATED);
            assertThat(store.keep(List.of(next))).containsExactly(Keeping.KEPT);
            var connections = empty.database().connections();
            assertThat(Packets.count(connections, "reading WHERE tableoid = 'reading_202603'::regclass"))
                    .isEqualTo(2);
            var report = new PacketVerification(empty.database()).check(DAY, DAY.plusDays(1), List.of());
            assertThat(report.broken()).isEmpty();
            assertThat(report.packets()).isEqualTo(2);
        }
    }
}
