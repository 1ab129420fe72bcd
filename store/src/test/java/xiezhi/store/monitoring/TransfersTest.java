package xiezhi.store.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiezhi.store.monitoring.Packets.NOON;
import static xiezhi.store.monitoring.Packets.NOON_HERE;
import static xiezhi.store.monitoring.Packets.hour;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.store.OpenedDatabase;
import xiezhi.store.monitoring.Readings.Place;
import xiezhi.store.monitoring.Readings.Wish;

/** What is asked of the register and of many values. */
class TransfersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final LocalDateTime MIDNIGHT = DAY.atStartOfDay();

    @TempDir
    static Path folder;

    private static OpenedDatabase opened;
    private MonitoringRegister register;
    private RawPackets store;
    private Transfers transfers;

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
        opened.superuser("TRUNCATE raw_packet, packet_head, packet_identity, reading_series, reading");
        register = new MonitoringRegister(opened.database());
        store = new RawPackets(opened.database());
        transfers = new Transfers(opened.database());
    }

    @Test
    void knowsWhatHoldsOnADay() {
        var outlet = new MonitoredOutlet(
                "O-1",
                new Validity(DAY, Optional.of(DAY.plusDays(9))),
                "91430100INVENTED01",
                "1 号废气排放口",
                MonitoredOutlet.Medium.GAS,
                Optional.of(new MonitoredOutlet.Location(new BigDecimal("112.93"), new BigDecimal("28.22"))));
        register.put(outlet);
        assertThat(register.outlet("O-1", DAY.plusDays(9))).contains(outlet);
        assertThat(register.outlet("O-1", DAY.plusDays(10))).isEmpty();
        assertThat(register.outletsOf("91430100INVENTED01", DAY)).containsExactly(outlet);

        var limit = limit(Validity.from(DAY), "50");
        var stricter = limit(Validity.from(DAY.plusDays(5)), "35");
        register.put(limit);
        register.put(stricter);
        assertThat(register.limits("O-1", DAY.plusDays(4))).containsExactly(limit);
        assertThat(register.limits("O-1", DAY.plusDays(5))).containsExactly(stricter);
        register.put(limit(Validity.from(DAY), "60"));
        assertThat(register.limits("O-1", DAY)).containsExactly(limit(Validity.from(DAY), "60"));

        var meter = new MeteredEquipment(
                "E-1",
                Validity.from(DAY),
                "O-1",
                "引风机",
                MeteredEquipment.Purpose.TREATMENT,
                "M-1",
                "d00001",
                new BigDecimal("90"));
        register.put(meter);
        assertThat(register.equipment("O-1", DAY)).containsExactly(meter);
        var mark = new MonitoringMark("K-1", "M-1", "停运", MIDNIGHT, Optional.of(NOON_HERE), NOON, "张三");
        register.put(mark);
        assertThat(register.marks("M-1", NOON_HERE.minusHours(1), NOON_HERE)).containsExactly(mark);
        assertThat(register.marks("M-1", NOON_HERE, NOON_HERE.plusHours(1))).isEmpty();
        assertThatThrownBy(() -> new Validity(DAY, Optional.of(DAY.minusDays(1))))
                .hasMessageContaining("not before");
    }

    @Test
    void countsHoursThatCameAndLeavesStopsOut() {
        device("RATE", "O-RATE", "a21026", "a34013");
        for (int hour = 0; hour < 18; hour++) {
            var dust = new SentReading(
                    "a34013",
                    ReadingKind.HOUR,
                    MIDNIGHT.plusHours(hour),
                    ReadingValues.of(BigDecimal.TEN, hour < 3 ? "D" : "N"));
            keep("RATE", hour, hour("a21026", MIDNIGHT.plusHours(hour), "30"), dust);
        }
        assertThat(transfers.rate("RATE", MIDNIGHT, MIDNIGHT.plusDays(1))).isEqualTo(new Transfers.Rate(48, 36, 33));
        register.put(new MonitoredStop(
                "S-1", "O-RATE", MonitoredStop.Kind.DECLARED_STOP, MIDNIGHT.plusHours(18), Optional.empty(), "停产报告"));
        var rate = transfers.rate("RATE", MIDNIGHT, MIDNIGHT.plusDays(1));
        assertThat(rate).isEqualTo(new Transfers.Rate(36, 36, 33));
        assertThat(rate.effectivePerMille()).contains(916L);
        assertThat(register.stops("O-RATE", NOON_HERE, NOON_HERE.plusHours(7))).hasSize(1);
    }

    @Test
    void findsGapsInPages() {
        for (int hour : new int[] {0, 1, 5, 6, 9}) {
            keep("GAPS", 100 + hour, hour("a21026", MIDNIGHT.plusHours(hour), "30"));
        }
        var first = transfers.gaps("GAPS", "a21026", MIDNIGHT, MIDNIGHT.plusHours(12), MIDNIGHT.minusHours(1), 2);
        assertThat(first)
                .containsExactly(
                        new Transfers.Gap(MIDNIGHT.plusHours(2), MIDNIGHT.plusHours(5)),
                        new Transfers.Gap(MIDNIGHT.plusHours(7), MIDNIGHT.plusHours(9)));
        assertThat(transfers.gaps(
                        "GAPS",
                        "a21026",
                        MIDNIGHT,
                        MIDNIGHT.plusHours(12),
                        first.getLast().fromAt(),
                        2))
                .containsExactly(new Transfers.Gap(MIDNIGHT.plusHours(10), MIDNIGHT.plusHours(12)));
    }

    @Test
    void namesDevicesThatAreSilent() {
        for (String mn : List.of("SILENT-1", "SILENT-2", "SILENT-3")) {
            device(mn, "O-9", "a21026");
        }
        keep("SILENT-2", 200);
        var soon = NOON.plus(Duration.ofMinutes(220));
        assertThat(transfers.silent("SILENT", soon, 2).stream().map(Transfers.Silent::mn))
                .containsExactly("SILENT-1", "SILENT-3");
        var late = NOON.plus(Duration.ofMinutes(231));
        assertThat(transfers.silent("SILENT-1", late, 1))
                .singleElement()
                .satisfies(silent -> assertThat(silent.lastArrivedAt()).contains(NOON.plus(Duration.ofMinutes(200))));
        assertThat(register.devices("SILENT-1", DAY, 1))
                .extracting(MonitoringDevice::mn)
                .containsExactly("SILENT-2");
        assertThat(register.device("SILENT-1", DAY))
                .hasValueSatisfying(device -> assertThat(device.toString()).doesNotContain("123456"));
    }

    @Test
    void turnsThePagesOfAHundredThousandValuesWithoutLosingOne() {
        var first = MIDNIGHT.minusMonths(3);
        for (int packet = 0; packet < 100; packet++) {
            List<SentReading> readings = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                readings.add(Packets.minute("a21026", first.plusMinutes(packet * 1000L + i), "1"));
            }
            keep("MANY", 300 + packet, readings.toArray(SentReading[]::new));
        }
        var wish = new Wish("MANY", "a21026", ReadingKind.MINUTE, first, first.plusMonths(3));
        var readings = new Readings(opened.database());
        var place = Place.start(wish);
        long count = 0;
        LocalDateTime expected = first;
        for (var page = readings.page(wish, place, 1000); !page.isEmpty(); page = readings.page(wish, place, 1000)) {
            for (var each : page) {
                assertThat(each.reading().dataAt()).isEqualTo(expected);
                expected = expected.plusMinutes(1);
            }
            count += page.size();
            place = page.getLast().place();
        }
        assertThat(count).isEqualTo(100_000);
    }

    private static EmissionLimit limit(Validity validity, String atMost) {
        return new EmissionLimit(
                "O-1", "a21026", EmissionLimit.Period.HOUR, validity, new BigDecimal(atMost), "mg/m3", "排污许可证");
    }

    private void device(String mn, String outlet, String... factors) {
        register.put(new MonitoringDevice(mn, Validity.from(DAY), outlet, "123456", "CEMS", 10, List.of(factors)));
    }

    private void keep(String mn, int number, SentReading... readings) {
        var arrivedAt = NOON.plus(Duration.ofMinutes(number));
        store.keep(List.of(Packets.packet(mn, number, arrivedAt, List.of(readings))));
    }
}
