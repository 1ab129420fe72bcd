package xiezhi.store.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.store.monitoring.Packets.NOON;
import static xiezhi.store.monitoring.Packets.packet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.store.OpenedDatabase;
import xiezhi.wire.packet.PacketFile;
import xiezhi.wire.packet.PacketReport;
import xiezhi.wire.packet.PacketRoot;

/** Somebody with every right in the database changes packets; checking finds it and names the place. */
class PacketTamperingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final String SWAP =
            "UPDATE raw_packet SET position = CASE position WHEN 4 THEN 1004 ELSE 1005 END WHERE position IN (4, 5);"
                    + "UPDATE raw_packet SET position = 1009 - position WHERE position > 1000";

    @TempDir
    static Path folder;

    private static OpenedDatabase opened;
    private static PacketRoot anchor =
            new PacketRoot(DAY, 0, 0, xiezhi.wire.chain.Link.ORIGIN, xiezhi.wire.chain.Link.ORIGIN);

    /** Packets 1 to 10 on the first day, which is closed, 11 to 15 on the next. */
    @BeforeAll
    static void open() throws SQLException {
        opened = new OpenedDatabase(folder);
        var store = new RawPackets(opened.database());
        store.keep(Packets.packets(1, 11));
        anchor = new PacketRoots(opened.database()).close(DAY);
        for (int number = 11; number < 16; number++) {
            store.keep(List.of(
                    packet("DEVICE2", number, NOON.plus(Duration.ofDays(1)).plusSeconds(number), List.of())));
        }
        opened.superuser("CREATE TABLE packet_kept AS TABLE raw_packet; CREATE TABLE root_kept AS TABLE packet_root");
    }

    @AfterAll
    static void close() {
        opened.close();
    }

    @BeforeEach
    void putBack() throws SQLException {
        opened.superuser("DELETE FROM raw_packet; INSERT INTO raw_packet TABLE packet_kept;"
                + "DELETE FROM packet_root; INSERT INTO packet_root TABLE root_kept");
    }

    @Test
    void findsNothingInUntouchedPackets() throws Exception {
        var report = checked(DAY, DAY.plusDays(1), List.of(anchor));
        assertThat(report.broken()).isEmpty();
        assertThat(report.packets()).isEqualTo(15);
        assertThat(report.days()).isEqualTo(2);
        assertThat(report.rootedUntil()).contains(DAY);
        assertThat(exported(text -> text, List.of(anchor))).isEqualTo(report);
    }

    @Test
    void checksOneDayByItself() {
        var report = checked(DAY.plusDays(1), DAY.plusDays(1), List.of());
        assertThat(report.broken()).isEmpty();
        assertThat(report.packets()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            edited     | 3  | UPDATE raw_packet SET bytes = 'x' WHERE position = 3
            edited     | 3  | UPDATE raw_packet SET source = '10.0.0.9:1' WHERE position = 3
            edited     | 3  | UPDATE raw_packet SET mn = 'DEVICE9' WHERE position = 3
            edited     | 12 | UPDATE raw_packet SET sm3 = sha256 WHERE position = 12
            edited     | 15 | UPDATE raw_packet SET qn = '' WHERE position = 15
            removed    | 1  | DELETE FROM raw_packet WHERE position = 1
            removed    | 4  | DELETE FROM raw_packet WHERE position = 4
            removed    | 10 | DELETE FROM raw_packet WHERE position = 10
            removed    | 11 | DELETE FROM raw_packet WHERE position = 11
            removed    | 15 | DELETE FROM raw_packet WHERE position = 15
            removed    | 11 | DELETE FROM raw_packet WHERE position > 10
            reordered  | 4  | swap
            back-dated | 5  | UPDATE raw_packet SET arrived_at = arrived_at - interval '2 hours' WHERE position = 5
            back-dated | 14 | UPDATE raw_packet SET arrived_at = arrived_at + interval '1 day' WHERE position = 14
            back-dated | 11 | UPDATE raw_packet SET day = day - 1 WHERE position = 11
            wrong-root | 0  | DELETE FROM packet_root
            wrong-root | 0  | UPDATE packet_root SET body = replace(body, '"last":10', '"last":9')
            """)
    void namesWhatWasDoneAndWhere(String kind, long position, String command) throws SQLException {
        opened.superuser(command.equals("swap") ? SWAP : command);
        assertThat(checked(DAY, DAY.plusDays(1), List.of(anchor)).broken())
                .as(command)
                .hasValueSatisfying(found -> {
                    assertThat(found.kind().tag()).isEqualTo(kind);
                    assertThat(found.position()).isEqualTo(position);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "edited, 3, edit",
        "removed, 4, remove",
        "reordered, 4, swap",
        "back-dated, 5, date",
        "removed, 0, cut",
        "wrong-root, 0, root",
        "removed, 0, count",
        "unreadable, 0, garble"
    })
    void namesItInAnExportToo(String kind, long position, String deed) throws Exception {
        assertThat(exported(text -> tampered(text, deed), List.of()).broken()).hasValueSatisfying(found -> {
            assertThat(found.kind().tag()).isEqualTo(kind);
            assertThat(found.position()).isEqualTo(position);
        });
    }

    private static String tampered(String text, String deed) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        switch (deed) {
            case "edit" -> lines.set(3, lines.get(3).replace("DEVICE1", "DEVICE9"));
            case "remove" -> lines.remove(4);
            case "swap" -> Collections.swap(lines, 4, 5);
            case "date" -> lines.set(5, lines.get(5).replace("T04:", "T02:"));
            case "cut" -> lines.removeLast();
            case "root" -> lines.set(11, lines.get(11).replace("\"after\":0", "\"after\":1"));
            case "count" -> lines.remove(lines.size() - 2);
            default -> lines.set(5, "{");
        }
        return String.join("\n", lines) + "\n";
    }

    /** Who forges the whole chain anew cannot forge the root that is kept outside. */
    @Test
    void findsAForgedChainByTheAnchoredRoot() throws SQLException {
        opened.superuser(
                "CREATE TABLE head_kept AS TABLE packet_head; CREATE TABLE identity_kept AS TABLE packet_identity;"
                        + "DELETE FROM raw_packet; DELETE FROM packet_head; DELETE FROM packet_root; DELETE FROM packet_identity");
        new RawPackets(opened.database()).keep(Packets.packets(2, 12));
        new PacketRoots(opened.database()).close(DAY);
        assertThat(checked(DAY, DAY, List.of()).broken()).isEmpty();
        assertThat(checked(DAY, DAY, List.of(anchor)).broken())
                .hasValueSatisfying(found -> assertThat(found.kind().tag()).isEqualTo("wrong-root"));
        opened.superuser("DELETE FROM packet_head; INSERT INTO packet_head TABLE head_kept;"
                + "DELETE FROM packet_identity; INSERT INTO packet_identity TABLE identity_kept");
    }

    private static PacketReport checked(LocalDate from, LocalDate until, List<PacketRoot> anchors) {
        return new PacketVerification(opened.database()).check(from, until, anchors);
    }

    private static PacketReport exported(UnaryOperator<String> change, List<PacketRoot> anchors) throws Exception {
        var out = new ByteArrayOutputStream();
        new PacketExport(opened.database()).write(DAY, DAY.plusDays(1), out);
        String changed = change.apply(out.toString(StandardCharsets.UTF_8));
        return PacketFile.check(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), anchors);
    }
}
