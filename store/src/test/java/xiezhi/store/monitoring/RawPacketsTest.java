package xiezhi.store.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiezhi.store.monitoring.Keeping.KEPT;
import static xiezhi.store.monitoring.Keeping.KEPT_IN_PART;
import static xiezhi.store.monitoring.Keeping.REPEATED;
import static xiezhi.store.monitoring.Packets.NOON;
import static xiezhi.store.monitoring.Packets.NOON_HERE;
import static xiezhi.store.monitoring.Packets.hour;
import static xiezhi.store.monitoring.Packets.packet;
import static xiezhi.store.monitoring.Packets.withReading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xiezhi.store.OpenedDatabase;

class RawPacketsTest {
    @TempDir
    static Path folder;

    private static OpenedDatabase opened;
    private RawPackets store;

    @BeforeAll
    static void open() {
        opened = new OpenedDatabase(folder);
    }

    @AfterAll
    static void close() {
        opened.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        opened.superuser("TRUNCATE raw_packet, packet_head, packet_root, packet_identity, reading_series, reading");
        store = new RawPackets(opened.database());
    }

    @Test
    void keepsAPacketThatIsSentAgainOnce() throws SQLException {
        assertThat(store.keep(List.of(packet(1), packet(2), packet(1)))).containsExactly(KEPT, KEPT, REPEATED);
        assertThat(store.keep(List.of(packet(2), packet(3)))).containsExactly(REPEATED, KEPT);
        assertThat(new RawPackets(opened.database()).keep(List.of(packet(3)))).containsExactly(REPEATED);
        assertThat(count("raw_packet")).isEqualTo(3);
    }

    @Test
    void recognisesAPacketThatIsSentAgainDaysLater() throws SQLException {
        store.keep(List.of(packet(1)));
        var late = packet("DEVICE1", 1, NOON.plus(Duration.ofDays(9)), List.of());
        assertThat(store.keep(List.of(late))).containsExactly(REPEATED);
    }

    @Test
    void recognisesAPacketWhoseDayOfRequestWasStillToComeWhenItCameFirst() throws SQLException {
        var early = packet("DEVICE1", 1, NOON.minus(Duration.ofDays(20)), List.of());
        var later = packet("DEVICE1", 1, NOON.plus(Duration.ofDays(1)), List.of());
        assertThat(store.keep(List.of(early))).containsExactly(KEPT);
        assertThat(store.keep(List.of(packet(2), later))).containsExactly(KEPT, REPEATED);
    }

    @Test
    void givesADeviceThatInventsCodesNoMoreThanItsShareAndOthersAll() throws SQLException {
        var invented = IntStream.rangeClosed(0, SeriesRegister.MOST_FACTORS)
                .mapToObj(number -> hour("x%04d".formatted(number), NOON_HERE, "1"))
                .toList();
        var good = packet("DEVICE2", 2, NOON, List.of(hour("a21026", NOON_HERE, "1")));
        assertThat(store.keep(List.of(packet("DEVICE1", 1, NOON, invented), good)))
                .containsExactly(KEPT_IN_PART, KEPT);
        assertThat(count("reading_series WHERE mn = 'DEVICE1'")).isEqualTo(SeriesRegister.MOST_FACTORS);
        assertThat(count("reading")).isEqualTo(SeriesRegister.MOST_FACTORS + 1);
        // A store that was just opened knows what there is.
        var more = packet("DEVICE1", 3, NOON, List.of(hour("y1", NOON_HERE, "1")));
        var known = packet("DEVICE1", 4, NOON, List.of(hour("x0000", NOON_HERE.plusHours(1), "1")));
        assertThat(new RawPackets(opened.database()).keep(List.of(more, known))).containsExactly(KEPT_IN_PART, KEPT);
        assertThat(count("reading_series WHERE mn = 'DEVICE1'")).isEqualTo(SeriesRegister.MOST_FACTORS);
        assertThat(count("raw_packet")).isEqualTo(4);
    }

    @Test
    void keepsWhateverADeviceSends() throws SQLException {
        var odd = new RawPacket(
                NOON, "", "a\tb\\N\n\0", "x".repeat(500), "", -1, new byte[] {0, -1, '\\', '\t', 10}, List.of());
        var half = new RawPacket(
                NOON,
                "",
                "\ud83d",
                "00000101",
                "",
                0,
                new byte[0],
                List.of(hour("\udc00", LocalDateTime.of(0, 1, 1, 0, 0), "1"), hour("", NOON_HERE, "-1E+30")));
        assertThat(store.keep(List.of(odd, odd, half))).containsExactly(KEPT, REPEATED, KEPT);
        assertThat(count("raw_packet WHERE bytes = '\\x00ff5c090a' AND length(qn) = 64"))
                .isOne();
        assertThat(count("reading WHERE time_mark = 1")).isOne();
        assertThat(verified().broken()).isEmpty();
    }

    @Test
    void writesNothingOfABatchThatFails() throws SQLException {
        var before = store.keep(List.of(packet(1)));
        opened.owner("ALTER TABLE reading ADD CONSTRAINT refuse CHECK (flag <> 'X')");
        var refused = withReading(
                2,
                new SentReading(
                        "w01018", ReadingKind.HOUR, NOON_HERE, ReadingValues.of(java.math.BigDecimal.ONE, "X")));
        assertThatThrownBy(() -> store.keep(List.of(packet(3), refused))).hasMessageContaining("expected to write");
        opened.owner("ALTER TABLE reading DROP CONSTRAINT refuse");
        assertThat(before).containsExactly(KEPT);
        assertThat(count("raw_packet")).isOne();
        assertThat(store.keep(List.of(packet(3), refused))).containsExactly(KEPT, KEPT);
        assertThat(verified().packets()).isEqualTo(3);
    }

    @Test
    void letsTimeOfArrivalNeverRunBackwardsNorIntoAClosedDay() throws SQLException {
        var roots = new PacketRoots(opened.database());
        store.keep(List.of(packet("A", 1, NOON, List.of()), packet("A", 2, NOON.minusSeconds(5), List.of())));
        assertThat(count("raw_packet WHERE arrived_at = '2026-03-06 12:00+08'")).isEqualTo(2);
        var root = roots.close(LocalDate.of(2026, 3, 6));
        assertThat(root.last()).isEqualTo(2);
        store.keep(List.of(packet("A", 3, NOON.plusSeconds(5), List.of())));
        assertThat(count("raw_packet WHERE day = '2026-03-07'")).isOne();
        assertThat(roots.close(LocalDate.of(2026, 3, 6))).isEqualTo(root);
        assertThatThrownBy(() -> roots.close(LocalDate.of(2026, 3, 5))).hasMessageContaining("expected a day after");
        assertThat(verified().broken()).isEmpty();
    }

    @Test
    void letsSeveralWritersKeepTheSamePacketsOnce() throws Exception {
        List<Callable<List<Keeping>>> writers = IntStream.range(0, 4)
                .<Callable<List<Keeping>>>mapToObj(
                        writer -> () -> new RawPackets(opened.database()).keep(Packets.packets(0, 200)))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long kept = 0;
            for (var answer : threads.invokeAll(writers)) {
                kept += answer.get().stream().filter(each -> each == KEPT).count();
            }
            assertThat(kept).isEqualTo(200);
        }
        assertThat(verified().packets()).isEqualTo(200);
    }

    @Test
    void makesARevisionOfAValueThatDiffersAndNothingOfTheSame() throws SQLException {
        store.keep(List.of(withReading(1, hour("w01018", NOON_HERE, "31.5"))));
        store.keep(List.of(withReading(2, hour("w01018", NOON_HERE, "31.50"))));
        store.keep(List.of(
                withReading(3, hour("w01018", NOON_HERE, "29.9")), withReading(4, hour("w01018", NOON_HERE, "29.9"))));
        assertThat(count("reading")).isEqualTo(2);
        assertThat(count("reading WHERE revision = 1 AND avg = 31.5 AND packet = 1"))
                .isOne();
        assertThat(count("reading WHERE revision = 2 AND avg = 29.9 AND packet = 3"))
                .isOne();
    }

    @Test
    void noticesValuesThatAnotherProgramWrote() throws SQLException {
        var other = new RawPackets(opened.database());
        store.keep(List.of(withReading(1, hour("w01018", NOON_HERE, "1"))));
        other.keep(List.of(withReading(2, hour("w01018", NOON_HERE.plusHours(1), "2"))));
        store.keep(List.of(withReading(3, hour("w01018", NOON_HERE.plusHours(1), "3"))));
        assertThat(count("reading WHERE revision = 2 AND avg = 3")).isOne();
        assertThat(verified().broken()).isEmpty();
    }

    @Test
    void marksTimesOutOfBoundsAndMakesNoPartitionForThem() throws SQLException {
        store.keep(List.of(withReading(1, hour("w01018", NOON_HERE, "1"))));
        long partitions = count("monitoring_partition");
        var odd = IntStream.range(0, 40)
                .mapToObj(year -> hour("w01018", LocalDateTime.of(1985 + 2 * year, 7, 1, 0, 0), "1"))
                .filter(reading -> reading.dataAt().getYear() != 2025)
                .toArray(SentReading[]::new);
        store.keep(List.of(withReading(2, odd)));
        assertThat(count("monitoring_partition")).isEqualTo(partitions);
        assertThat(count("reading WHERE time_mark = 1")).isEqualTo(20);
        assertThat(count("reading WHERE time_mark = 2")).isEqualTo(19);
        assertThat(count("reading WHERE tableoid = 'reading_other'::regclass")).isEqualTo(39);
    }

    @Test
    void movesValuesOfTheFutureIntoTheirMonthWhenItComes() throws SQLException {
        var june = LocalDateTime.of(2026, 6, 10, 8, 0);
        store.keep(List.of(withReading(1, hour("w01018", june, "1"))));
        assertThat(count("reading WHERE tableoid = 'reading_other'::regclass")).isOne();
        var inJune = packet("DEVICE1", 2, NOON.plus(Duration.ofDays(96)), List.of(hour("w01018", june, "2")));
        store.keep(List.of(inJune));
        assertThat(count("reading WHERE tableoid = 'reading_other'::regclass")).isZero();
        assertThat(count("reading WHERE tableoid = 'reading_202606'::regclass")).isEqualTo(2);
        assertThat(count("reading WHERE revision = 2 AND time_mark = 0")).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE raw_packet SET source = ''",
                "DELETE FROM raw_packet",
                "TRUNCATE raw_packet",
                "UPDATE raw_packet_20260306 SET source = ''",
                "DELETE FROM raw_packet_20260306",
                "TRUNCATE raw_packet_20260306",
                "DELETE FROM packet_root",
                "TRUNCATE packet_root"
            })
    void neverChangesAPacket(String command) {
        store.keep(List.of(packet(1)));
        new PacketRoots(opened.database()).close(LocalDate.of(2026, 3, 6));
        assertThatThrownBy(() -> run(command)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> opened.owner(command)).hasMessageContaining("lines are only ever added");
    }

    @Test
    void keepsTheBytesAsTheyCame() throws SQLException {
        store.keep(List.of(packet(1)));
        String bytes = new String(packet(1).bytes(), StandardCharsets.UTF_8);
        assertThat(count("raw_packet WHERE convert_from(bytes, 'UTF8') = '" + bytes + "'"))
                .isOne();
    }

    private static xiezhi.wire.packet.PacketReport verified() {
        return new PacketVerification(opened.database())
                .check(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of());
    }

    private static long count(String from) throws SQLException {
        return Packets.count(opened.database().connections(), from);
    }

    private static void run(String command) throws SQLException {
        try (var connection = opened.database().connections().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
