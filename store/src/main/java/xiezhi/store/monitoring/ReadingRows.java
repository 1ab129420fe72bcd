package xiezhi.store.monitoring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.store.Sql;

/** Values of one batch on their way in: what is there already is left out, what differs becomes a new revision. */
final class ReadingRows {
    /** What a value is told apart by. */
    private record Key(int series, LocalDateTime dataAt) {}

    /** The newest value of a key. */
    private record Latest(int revision, ReadingValues values) {}

    /** A value to be written. */
    private record Row(NumberedSeries series, Key key, ReadingValues values, TimeMark mark, long packet) {}

    private final SeriesRegister register;
    private final boolean trustsRegister;
    private final List<Row> rows = new ArrayList<>();

    /**
     * No values yet.
     *
     * @param trustsRegister whether a value newer than all this program wrote is written without looking; wrong when another program wrote too, which the key then refuses
     */
    ReadingRows(SeriesRegister register, boolean trustsRegister) {
        this.register = register;
        this.trustsRegister = trustsRegister;
    }

    /** Takes the values of a packet; whether none was left out because its device uses too many factors. */
    boolean add(RawPacket packet, long position) {
        boolean isWhole = true;
        for (SentReading reading : packet.readings()) {
            var series = register.find(packet.mn(), reading.factor(), reading.kind());
            if (series.isPresent()) {
                TimeMark mark = TimeMark.of(reading.dataAt(), packet.arrivedAt());
                Key key = new Key(series.get().id(), reading.dataAt());
                rows.add(new Row(series.get(), key, reading.values(), mark, position));
            } else {
                isWhole = false;
            }
        }
        return isWhole;
    }

    void write(Connection connection) throws SQLException {
        Map<Key, Latest> latest = known(connection);
        CopyText copy = new CopyText();
        for (Row row : rows) {
            Latest last = latest.get(row.key());
            if (last != null && last.values().agreesWith(row.values())) {
                continue;
            }
            int revision = last == null ? 1 : last.revision() + 1;
            latest.put(row.key(), new Latest(revision, row.values()));
            copy(copy, row, revision);
        }
        copy.send(connection, "monitoring/copy-readings");
    }

    /** Remembers the newest times, once they are durable. */
    void committed() {
        for (Row row : rows) {
            row.series().written(row.key().dataAt());
        }
    }

    private Map<Key, Latest> known(Connection connection) throws SQLException {
        Map<Key, Latest> known = new HashMap<>();
        List<Key> asked = new ArrayList<>();
        for (Row row : rows) {
            if (!trustsRegister || !row.series().isNewer(row.key().dataAt())) {
                asked.add(row.key());
            }
        }
        if (asked.isEmpty()) {
            return known;
        }
        var series =
                connection.createArrayOf("int4", asked.stream().map(Key::series).toArray());
        var times = connection.createArrayOf(
                "timestamp", asked.stream().map(key -> key.dataAt().toString()).toArray());
        Sql.list(
                connection,
                "monitoring/known-readings",
                row -> known.put(
                        new Key(row.getInt("series"), row.getObject("data_at", LocalDateTime.class)),
                        new Latest(row.getInt("revision"), values(row))),
                series,
                times);
        return known;
    }

    static ReadingValues values(ResultSet row) throws SQLException {
        return new ReadingValues(
                Optional.ofNullable(row.getBigDecimal("avg")),
                Optional.ofNullable(row.getBigDecimal("min")),
                Optional.ofNullable(row.getBigDecimal("max")),
                Optional.ofNullable(row.getBigDecimal("total")),
                Optional.ofNullable(row.getBigDecimal("converted")),
                row.getString("flag"));
    }

    private static void copy(CopyText copy, Row row, int revision) {
        ReadingValues values = row.values();
        copy.number(row.key().series())
                .plain(row.key().dataAt().toString())
                .number(revision)
                .number(values.avg())
                .number(values.min())
                .number(values.max())
                .number(values.total())
                .number(values.converted())
                .text(values.flag())
                .number(row.mark().code())
                .number(row.packet())
                .endRow();
    }
}
