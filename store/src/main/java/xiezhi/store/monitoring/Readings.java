package xiezhi.store.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.Sql;

/** Values of devices page by page in the order of their times; a page costs the same wherever it begins. */
public final class Readings {
    /** Most rows of a page. */
    public static final int MOST = 1_000;

    private final DataSource connections;

    public Readings(Database database) {
        connections = database.connections();
    }

    /**
     * Which values are wanted.
     *
     * @param mn number of the device
     * @param factor code of the factor
     * @param kind what times they stand for
     * @param from first time, in China
     * @param until time before which they end
     */
    public record Wish(String mn, String factor, ReadingKind kind, LocalDateTime from, LocalDateTime until) {}

    /**
     * Where a page ends; the next one begins after it.
     *
     * @param dataAt time of the last value
     * @param revision its revision
     */
    public record Place(LocalDateTime dataAt, int revision) {
        /** Before all values of a wish. */
        public static Place start(Wish wish) {
            return new Place(wish.from(), 0);
        }
    }

    /**
     * A value as it is kept.
     *
     * @param reading the value
     * @param revision 1 for the first that came for its time
     * @param mark how its time stands to its arrival
     * @param packet position of the packet it came in
     */
    public record Kept(SentReading reading, int revision, TimeMark mark, long packet) {
        /** Place of it among the values of a wish. */
        public Place place() {
            return new Place(reading.dataAt(), revision);
        }
    }

    /**
     * Our own average as it is kept.
     *
     * @param dataAt beginning of its period
     * @param average the average
     */
    public record KeptAverage(LocalDateTime dataAt, Average average) {}

    /**
     * What an average of ours said before it was replaced.
     *
     * @param revision 1 for the first
     * @param at when it was replaced
     * @param packet position of the last packet that brought what replaced it
     */
    public record Superseded(KeptAverage kept, int revision, Instant at, LateCause cause, long packet) {}

    /** One page of what devices sent, all revisions. */
    public List<Kept> page(Wish wish, Place after, int limit) {
        return Sql.reading(
                connections,
                connection -> Sql.list(
                        connection,
                        "monitoring/readings-page",
                        Readings::kept,
                        wish.mn(),
                        wish.factor(),
                        wish.kind().code(),
                        wish.from(),
                        wish.until(),
                        after.dataAt(),
                        after.revision(),
                        Math.min(limit, MOST)));
    }

    /** One page of our own averages of periods that begin after a time. */
    public List<KeptAverage> averages(Wish wish, LocalDateTime after, int limit) {
        return Sql.reading(
                connections,
                connection -> Sql.list(
                        connection,
                        "monitoring/averages-page",
                        Readings::average,
                        wish.mn(),
                        wish.factor(),
                        wish.kind().code(),
                        wish.from(),
                        wish.until(),
                        after,
                        Math.min(limit, MOST)));
    }

    /** What our own averages of a wish said before they were corrected, in the order of their times and revisions. */
    public List<Superseded> superseded(Wish wish) {
        return Sql.reading(
                connections,
                connection -> Sql.list(
                        connection,
                        "monitoring/superseded-averages",
                        row -> new Superseded(
                                average(row),
                                row.getInt("revision"),
                                row.getObject("superseded_at", OffsetDateTime.class)
                                        .toInstant(),
                                LateCause.of(row.getString("cause")),
                                row.getLong("packet")),
                        wish.mn(),
                        wish.factor(),
                        wish.kind().code(),
                        wish.from(),
                        wish.until()));
    }

    private static KeptAverage average(ResultSet row) throws SQLException {
        return new KeptAverage(
                row.getObject("data_at", LocalDateTime.class),
                new Average(ReadingRows.values(row), row.getInt("valid_parts"), row.getInt("parts")));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new SentReading(
                        row.getString("factor"),
                        ReadingKind.of(row.getInt("kind")),
                        row.getObject("data_at", LocalDateTime.class),
                        ReadingRows.values(row)),
                row.getInt("revision"),
                TimeMark.of(row.getInt("time_mark")),
                row.getLong("packet"));
    }
}
