package xiezhi.store.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.store.monitoring.Packets.NOON;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.store.DatabaseFailure;
import xiezhi.store.OpenedDatabase;

/** PostgreSQL is killed again and again while packets arrive. */
class KilledPacketsTest {
    private static final int WRITERS = 3;
    private static final int BATCHES = 24;
    private static final int BATCH = 20;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedPacketOnce() throws Exception {
        try (var opened = new OpenedDatabase(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var store = new RawPackets(opened.database());
            var acknowledged = new AtomicInteger();
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(number -> threads.submit(writing(opened, store, number, acknowledged)))
                    .toList();
            for (int kill = 1; kill <= KILLS; kill++) {
                int wanted = kill * WRITERS * BATCHES / (KILLS + 1);
                while (acknowledged.get() < wanted) {
                    opened.rest();
                }
                opened.kill();
            }
            for (var writer : writers) {
                writer.get();
            }
            var connections = opened.database().connections();
            long all = WRITERS * BATCHES * BATCH;
            assertThat(Packets.count(connections, "(SELECT DISTINCT mn, bytes FROM raw_packet) packets"))
                    .isEqualTo(all);
            assertThat(Packets.count(connections, "raw_packet")).isEqualTo(all);
            assertThat(Packets.count(connections, "reading WHERE revision = 1")).isEqualTo(all);
            var day = LocalDate.of(2026, 3, 6);
            var report = new PacketVerification(opened.database()).check(day, day, List.of());
            assertThat(report.broken()).isEmpty();
            assertThat(report.packets()).isEqualTo(all);
        }
    }

    /** Sends batch after batch; when the answer is lost, sends the same again. */
    private static Callable<Void> writing(
            OpenedDatabase opened, RawPackets store, int writer, AtomicInteger acknowledged) {
        return () -> {
            for (int batch = 0; batch < BATCHES; batch++) {
                int first = batch * BATCH;
                List<RawPacket> packets = IntStream.range(first, first + BATCH)
                        .mapToObj(number -> packet(writer, number))
                        .toList();
                while (!isKept(store, packets)) {
                    opened.rest();
                }
                acknowledged.incrementAndGet();
            }
            return null;
        };
    }

    private static RawPacket packet(int writer, int number) {
        var reading = Packets.minute("a21026", Packets.NOON_HERE.plusMinutes(number), "12.5");
        return Packets.packet("DEVICE" + writer, number, NOON.plusSeconds(number), List.of(reading));
    }

    private static boolean isKept(RawPackets store, List<RawPacket> packets) {
        try {
            return store.keep(packets).size() == packets.size();
        } catch (DatabaseFailure lost) {
            return false;
        }
    }
}
