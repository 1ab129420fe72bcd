package xiezhi.store.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiezhi.store.monitoring.Packets.NOON;
import static xiezhi.store.monitoring.Packets.minute;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.store.OpenedDatabase;
import xiezhi.store.monitoring.Readings.Superseded;

/** What comes for closed hours of ours: the new number holds, the old one is kept with when and why. */
class CorrectedAveragesTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 3, 7, 0, 0);

    @TempDir
    static Path folder;

    private static OpenedDatabase opened;
    private RawPackets store;
    private OwnAverages averages;
    private Readings readings;
    private LocalDateTime now = LocalDateTime.ofInstant(NOON, CHINA);
    private int number;

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
        readings = new Readings(opened.database());
    }

    /** Ten-minute values of an hour arrive, and averages follow. */
    private void sends(String mn, LocalDateTime hour, int first, int until, String value, LocalDateTime arrival) {
        now = arrival.isAfter(now) ? arrival : now;
        var minutes = IntStream.range(first, until)
                .mapToObj(part -> minute("a21026", hour.plusMinutes(10L * part), value))
                .toList();
        number++;
        store.keep(List.of(Packets.packet(mn, number, now.atZone(CHINA).toInstant(), minutes)));
        averages.catchUp();
    }

    private void inTime(String mn, int hour, String value) {
        var from = MIDNIGHT.plusHours(hour);
        sends(mn, from, 0, 3, value, from.plusMinutes(30));
        sends(mn, from, 3, 6, value, from.plusMinutes(60));
    }

    private List<Superseded> superseded(String mn, ReadingKind kind) {
        return readings.superseded(new Readings.Wish(mn, "a21026", kind, MIDNIGHT, MIDNIGHT.plusDays(1)));
    }

    private Average average(String mn, ReadingKind kind, LocalDateTime from) {
        var wish = new Readings.Wish(mn, "a21026", kind, from, from.plusMinutes(1));
        return readings.averages(wish, from.minusMinutes(1), 1).getFirst().average();
    }

    @Test
    void anOpenHourIsComputedAgainWithoutATrace() {
        inTime("OPEN", 0, "30");
        inTime("OPEN", 1, "30");
        assertThat(average("OPEN", ReadingKind.HOUR, MIDNIGHT).validParts()).isEqualTo(60);
        assertThat(superseded("OPEN", ReadingKind.HOUR)).isEmpty();
        assertThat(superseded("OPEN", ReadingKind.DAY)).isEmpty();
    }

    @Test
    void minutesSentAfterAnOutageMakeTheHourAndTheDayAnewAndBothKeepWhatTheySaid() {
        for (int hour = 0; hour < 25; hour++) {
            if (hour == 7) {
                sends(
                        "LATE",
                        MIDNIGHT.plusHours(7),
                        0,
                        3,
                        "30",
                        MIDNIGHT.plusHours(7).plusMinutes(30));
            } else {
                inTime("LATE", hour, "30");
            }
        }
        var day = average("LATE", ReadingKind.DAY, MIDNIGHT);
        assertThat(day.validParts()).isEqualTo(23);
        assertThat(average("LATE", ReadingKind.HOUR, MIDNIGHT.plusHours(7)).isValid())
                .isFalse();

        sends("LATE", MIDNIGHT.plusHours(7), 3, 6, "150", MIDNIGHT.plusHours(26));

        assertThat(average("LATE", ReadingKind.HOUR, MIDNIGHT.plusHours(7))
                        .values()
                        .avg()
                        .orElseThrow())
                .isEqualByComparingTo("90");
        assertThat(average("LATE", ReadingKind.DAY, MIDNIGHT).validParts()).isEqualTo(24);
        assertThat(superseded("LATE", ReadingKind.HOUR)).singleElement().satisfies(old -> {
            assertThat(old.kept().dataAt()).isEqualTo(MIDNIGHT.plusHours(7));
            assertThat(old.kept().average().values().avg().orElseThrow()).isEqualByComparingTo("30");
            assertThat(old.kept().average().validParts()).isEqualTo(30);
            assertThat(old.revision()).isOne();
            assertThat(old.cause()).isEqualTo(LateCause.LATE);
            assertThat(old.packet()).isPositive();
        });
        assertThat(superseded("LATE", ReadingKind.DAY)).singleElement().satisfies(old -> {
            assertThat(old.kept().average().validParts()).isEqualTo(23);
            assertThat(old.kept().average().values().avg().orElseThrow()).isEqualByComparingTo("30");
        });
    }

    @Test
    void aMinuteSentDifferentlyIsNamedSoAndTheSameMinuteAgainIsNothing() {
        inTime("CHANGED", 0, "30");
        inTime("CHANGED", 1, "30");
        inTime("CHANGED", 2, "30");
        sends("CHANGED", MIDNIGHT, 0, 1, "30", MIDNIGHT.plusHours(3));
        assertThat(superseded("CHANGED", ReadingKind.HOUR)).isEmpty();

        sends("CHANGED", MIDNIGHT, 0, 1, "90", MIDNIGHT.plusHours(3).plusMinutes(1));
        sends("CHANGED", MIDNIGHT, 0, 1, "60", MIDNIGHT.plusHours(3).plusMinutes(2));

        assertThat(superseded("CHANGED", ReadingKind.HOUR))
                .extracting(Superseded::revision, Superseded::cause)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, LateCause.CHANGED),
                        org.assertj.core.api.Assertions.tuple(2, LateCause.CHANGED));
        assertThat(superseded("CHANGED", ReadingKind.DAY))
                .as("a day that is not over")
                .isEmpty();
    }

    @Test
    void aClockThatIsAheadClosesNothing() {
        // Later than what other tests keep: the time of arrival never runs backwards.
        var later = 24 * 5;
        var ahead = MIDNIGHT.plusHours(later + 12);
        sends("AHEAD", ahead, 0, 1, "30", MIDNIGHT.plusHours(later));
        inTime("AHEAD", later, "30");
        inTime("AHEAD", later + 1, "30");
        var wish = new Readings.Wish("AHEAD", "a21026", ReadingKind.HOUR, MIDNIGHT, ahead);
        assertThat(readings.averages(wish, MIDNIGHT, 10)).hasSize(2);
        assertThat(readings.superseded(wish)).isEmpty();
    }

    @Test
    void whatWasSupersededCannotBeChanged() {
        inTime("KEPT", 0, "30");
        inTime("KEPT", 1, "30");
        sends("KEPT", MIDNIGHT, 0, 1, "90", MIDNIGHT.plusHours(4));
        assertThat(superseded("KEPT", ReadingKind.HOUR)).hasSize(1);
        for (var change : List.of(
                "UPDATE superseded_average SET avg = 1",
                "DELETE FROM superseded_average",
                "TRUNCATE superseded_average")) {
            assertThatThrownBy(() -> opened.owner(change)).as(change).isInstanceOf(SQLException.class);
        }
    }
}
