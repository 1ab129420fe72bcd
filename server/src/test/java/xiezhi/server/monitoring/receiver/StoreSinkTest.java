package xiezhi.server.monitoring.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.receive.Receiver;
import xiezhi.hj212.receive.ReceiverLimits;
import xiezhi.hj212.receive.ReceiverListener;
import xiezhi.hj212.receive.ReceiverRegister;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;
import xiezhi.hj212.write.PacketWriter;
import xiezhi.hj212.write.RequestNumber;
import xiezhi.server.monitoring.KeptSignal;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.monitoring.PacketVerification;
import xiezhi.store.monitoring.RawPackets;
import xiezhi.store.monitoring.ReadingKind;
import xiezhi.store.monitoring.Readings;

class StoreSinkTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int PACKETS = 40;
    private static final int REFUSED = 17;
    private static final long PATIENCE_MILLIS = 60_000;

    private final LocalDateTime now = LocalDateTime.now(CHINA).withNano(0);

    @TempDir
    Path folder;

    @Test
    void aValueTheDatabaseRefusesCostsOnlyItself() throws Exception {
        try (var database = Database.open(new DatabaseSetting.Embedded(folder))) {
            new Superuser(folder).run("xiezhi", "ALTER TABLE reading ADD CHECK (avg <> " + REFUSED + ")");
            var sink = new StoreSink(new RawPackets(database), new KeptSignal(), PeriodLabels.USUAL);
            var any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            try (var receiver = Receiver.start(
                            any,
                            ReceiverLimits.USUAL,
                            ReceiverRegister.OPEN,
                            sink,
                            Clock.system(CHINA),
                            ReceiverListener.NONE);
                    var connection = new SendingConnection(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), receiver.port()),
                            new SendCounts())) {
                for (var number = 0; number < PACKETS; number++) {
                    connection.send(packet(number));
                }
                assertThat(connection.await(0, PATIENCE_MILLIS))
                        .as("all answered")
                        .isTrue();
            }
            var day = LocalDate.now(CHINA);
            var report = new PacketVerification(database).check(day.minusDays(1), day, List.of());
            assertThat(report.packets()).isEqualTo(PACKETS);
            assertThat(report.broken()).isEmpty();
            var wish = new Readings.Wish("MN1", "a21026", ReadingKind.REAL_TIME, now, now.plusHours(1));
            assertThat(new Readings(database).page(wish, Readings.Place.start(wish), Readings.MOST))
                    .hasSize(PACKETS - 1)
                    .noneMatch(kept -> kept.reading().dataAt().equals(now.plusSeconds(REFUSED)));
        }
    }

    private Outgoing packet(int number) {
        var at = now.plusSeconds(number);
        return Outgoing.of(new PacketWriter(Edition.OF_2017)
                .requestNumber(RequestNumber.of(at))
                .system("31")
                .command(2011)
                .password("123456")
                .device("MN1")
                .answerWanted(true)
                .area("DataTime=" + RequestNumber.of(at).substring(0, 14) + ";a21026-Rtd=" + number + ",a21026-Flag=N")
                .bytes());
    }
}
