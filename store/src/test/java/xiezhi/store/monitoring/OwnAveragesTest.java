package xiezhi.store.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.store.monitoring.Packets.NOON;
import static xiezhi.store.monitoring.Packets.NOON_HERE;
import static xiezhi.store.monitoring.Packets.minute;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.store.OpenedDatabase;

class OwnAveragesTest {
    private static final LocalDateTime MIDNIGHT = NOON_HERE.toLocalDate().atStartOfDay();

    @TempDir
    static Path folder;

    private static OpenedDatabase opened;
    private RawPackets store;
    private OwnAverages averages;

    @BeforeAll
    static void open() {
        opened = new OpenedDatabase(folder);
    }

    @AfterAll
    static void close() {
        opened.close();
    }

    @BeforeEach
    void prepare() {
        store = new RawPackets(opened.database());
        averages = new OwnAverages(opened.database(), new Completeness(45, 20));
    }

    @Test
    void makesHoursAndADayOfMinutesAndMakesThemAgainWhenOneComesLate() {
        for (int hour = 0; hour < 20; hour++) {
            keep("GAS", hour, minutes("a21026", MIDNIGHT.plusHours(hour), hour == 7 ? 4 : 6, "30"));
        }
        assertThat(averages.catchUp()).isEqualTo(20);
        assertThat(averages.catchUp()).isZero();
        assertThat(hour("GAS", 7).isValid()).isFalse();
        assertThat(hour("GAS", 7).validParts()).isEqualTo(40);
        assertThat(hour("GAS", 8).isValid()).isTrue();
        assertThat(day("GAS", "a21026").isValid()).as("19 hours").isFalse();
        assertThat(day("GAS", "a21026").validParts()).isEqualTo(19);

        keep("GAS", 100, Stream.of(minute("a21026", MIDNIGHT.plusHours(7).plusMinutes(40), "630")));
        assertThat(averages.catchUp()).isOne();
        assertThat(hour("GAS", 7).isValid()).isTrue();
        assertThat(hour("GAS", 7).values().avg().orElseThrow()).isEqualByComparingTo("150");
        assertThat(day("GAS", "a21026").isValid()).isTrue();
        assertThat(day("GAS", "a21026").values().avg().orElseThrow()).isEqualByComparingTo("36");
    }

    @Test
    void takesTheLastRevisionOfAMinute() {
        keep("REVISED", 200, minutes("a21026", MIDNIGHT, 6, "30"));
        averages.catchUp();
        keep("REVISED", 201, Stream.of(minute("a21026", MIDNIGHT, "90")));
        averages.catchUp();
        assertThat(hour("REVISED", 0).values().avg().orElseThrow()).isEqualByComparingTo("40");
    }

    @Test
    void weighsWaterByWhatFlowed() {
        keep(
                "WATER",
                300,
                Stream.of(
                        minute("w01018", MIDNIGHT, "100"),
                        minute("w01018", MIDNIGHT.plusMinutes(10), "20"),
                        flow(MIDNIGHT, "10"),
                        flow(MIDNIGHT.plusMinutes(10), "30")));
        averages.catchUp();
        assertThat(day("WATER", "w01018").values().avg().orElseThrow()).isEqualByComparingTo("40");
        assertThat(day("WATER", "w01018").values().total().orElseThrow()).isEqualByComparingTo("1.6");
        assertThat(day("WATER", "w00000").values().total().orElseThrow()).isEqualByComparingTo("40");
    }

    private void keep(String mn, int number, Stream<SentReading> readings) {
        store.keep(List.of(Packets.packet(mn, number, NOON.plus(Duration.ofMinutes(number)), readings.toList())));
    }

    private static Stream<SentReading> minutes(String factor, LocalDateTime hour, int count, String value) {
        return IntStream.range(0, count).mapToObj(part -> minute(factor, hour.plusMinutes(10L * part), value));
    }

    private static SentReading flow(LocalDateTime dataAt, String volume) {
        var values = new ReadingValues(
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal(volume)),
                Optional.empty(),
                "N");
        return new SentReading("w00000", ReadingKind.MINUTE, dataAt, values);
    }

    private static Average hour(String mn, int hour) {
        return average(mn, "a21026", ReadingKind.HOUR, MIDNIGHT.plusHours(hour));
    }

    private static Average day(String mn, String factor) {
        return average(mn, factor, ReadingKind.DAY, MIDNIGHT);
    }

    private static Average average(String mn, String factor, ReadingKind kind, LocalDateTime from) {
        var wish = new Readings.Wish(mn, factor, kind, from, from.plusMinutes(1));
        return new Readings(opened.database())
                .averages(wish, from.minusMinutes(1), 1)
                .getFirst()
                .average();
    }
}
