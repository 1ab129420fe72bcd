package xiezhi.server.monitoring.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.EmbeddedPostgres;
import xiezhi.store.monitoring.PacketRoots;
import xiezhi.store.monitoring.PacketVerification;
import xiezhi.store.monitoring.RawPacket;
import xiezhi.store.monitoring.RawPackets;
import xiezhi.wire.packet.PacketRoot;

class DayClosingTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);

    @TempDir
    private static Path folder = Path.of("");

    private static Optional<EmbeddedPostgres> server = Optional.empty();

    private Database database;
    private DayClosing closing;

    @BeforeAll
    static void startServer() {
        server = Optional.of(EmbeddedPostgres.in(folder));
    }

    @AfterAll
    static void stopServer() {
        server.ifPresent(EmbeddedPostgres::close);
    }

    /** A database of its own in one server: starting a server takes seconds. */
    @BeforeEach
    void open(TestInfo test) throws SQLException {
        var superuser = new Superuser(folder);
        var name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        superuser.run("postgres", "CREATE DATABASE " + name);
        database = Database.open(new DatabaseSetting.External(superuser.url(name), Optional.empty()));
        closing = new DayClosing(database, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        closing.stop();
        database.close();
    }

    private void arrivesOn(LocalDate day) {
        var at = day.atTime(12, 0).atZone(CHINA).toInstant();
        var bytes = ("##" + day).getBytes(StandardCharsets.US_ASCII);
        new RawPackets(database).keep(List.of(new RawPacket(at, "10.0.0.1", "MN", "", "2011", 0, bytes, List.of())));
    }

    private Optional<LocalDate> closedUntil() {
        return closing.last().map(PacketRoot::day);
    }

    @Test
    void beforeTheFirstPacketThereIsNothingToClose() {
        closing.look(FIRST);
        closing.look(FIRST);
        assertThat(closedUntil()).isEmpty();
    }

    @Test
    void aDayIsClosedWhenAPacketOfALaterDayIsKept() {
        arrivesOn(FIRST);
        closing.look(FIRST.plusDays(1));
        assertThat(closedUntil()).as("packets of yesterday may still wait").contains(FIRST.minusDays(1));
        arrivesOn(FIRST.plusDays(1));
        closing.look(FIRST.plusDays(1));
        assertThat(closedUntil()).contains(FIRST);
    }

    @Test
    void aPastDayIsClosedWhenNothingComes() {
        arrivesOn(FIRST);
        closing.look(FIRST.plusDays(1));
        closing.look(FIRST.plusDays(1));
        assertThat(closedUntil()).contains(FIRST);
        closing.look(FIRST.plusDays(2));
        assertThat(closedUntil()).as("a day without packets has a root, too").contains(FIRST.plusDays(1));
    }

    @Test
    void daysOfAnOutageAreClosedInTheirOrder() {
        arrivesOn(FIRST);
        arrivesOn(FIRST.plusDays(3));
        arrivesOn(FIRST.plusDays(4));
        closing.look(FIRST.plusDays(4));
        assertThat(closedUntil()).contains(FIRST.plusDays(3));
        assertThat(new PacketRoots(database).root(FIRST)).isPresent();
        var report = new PacketVerification(database).check(FIRST, FIRST.plusDays(4), List.of());
        assertThat(report.broken()).isEmpty();
        assertThat(report.roots()).isEqualTo(2);
    }

    @Test
    void aClockThatRanAheadClosesNoDayThatIsNotOver() {
        arrivesOn(FIRST.plusDays(9));
        closing.look(FIRST);
        assertThat(closedUntil()).contains(FIRST.minusDays(1));
    }
}
