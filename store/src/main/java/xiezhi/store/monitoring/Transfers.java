package xiezhi.store.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.Sql;
import xiezhi.wire.packet.ChainedPacket;

/** How well devices send: rates of transfer, gaps, devices that are silent. */
public final class Transfers {
    /** Days back in which the last packet of a silent device is looked for. */
    public static final int DAYS_LOOKED_BACK = 31;

    private final DataSource connections;

    public Transfers(Database database) {
        connections = database.connections();
    }

    /**
     * Hours of factors a device was to send.
     *
     * @param expected hours that were to come, without those of stops
     * @param received hours that came
     * @param effective hours that came and are marked normal
     */
    public record Rate(long expected, long received, long effective) {
        /** Part per thousand of the expected hours that came and are normal; empty when none was expected. */
        public Optional<Long> effectivePerMille() {
            return expected == 0 ? Optional.empty() : Optional.of(effective * 1000 / expected);
        }
    }

    /** Hours without a value, from and until in China, the end not included. */
    public record Gap(LocalDateTime fromAt, LocalDateTime untilAt) {}

    /**
     * A device that is silent.
     *
     * @param mn its number
     * @param outlet id of its outlet
     * @param lastArrivedAt arrival of its last packet; empty when there was none in {@value #DAYS_LOOKED_BACK} days
     */
    public record Silent(String mn, String outlet, Optional<Instant> lastArrivedAt) {}

    /** The rate of a device between two full hours in China. */
    public Rate rate(String mn, LocalDateTime from, LocalDateTime until) {
        return Sql.reading(
                connections,
                connection -> Sql.one(
                                connection,
                                "monitoring/transfer-rate",
                                row -> new Rate(
                                        row.getLong("expected"), row.getLong("received"), row.getLong("effective")),
                                from,
                                until,
                                mn)
                        .orElseThrow());
    }

    /** Gaps in the hours of a factor between two full hours in China, those that begin after a time, in order. */
    public List<Gap> gaps(
            String mn, String factor, LocalDateTime from, LocalDateTime until, LocalDateTime after, int limit) {
        return Sql.reading(
                connections,
                connection -> Sql.list(
                        connection,
                        "monitoring/gaps",
                        row -> new Gap(
                                row.getObject("from_at", LocalDateTime.class),
                                row.getObject("until_at", LocalDateTime.class)),
                        from,
                        until,
                        mn,
                        factor,
                        after,
                        limit));
    }

    /** Devices that are silent at a moment longer than twice their interval and ten minutes, by number, those after a number. */
    public List<Silent> silent(String after, Instant moment, int limit) {
        LocalDate day = ChainedPacket.dayOf(moment);
        return Sql.reading(
                connections,
                connection -> Sql.list(
                        connection,
                        "monitoring/offline",
                        Transfers::silent,
                        after,
                        day,
                        day,
                        day.minusDays(DAYS_LOOKED_BACK),
                        day,
                        moment.atOffset(ZoneOffset.UTC),
                        limit));
    }

    private static Silent silent(ResultSet row) throws SQLException {
        return new Silent(
                row.getString("mn"),
                row.getString("outlet"),
                Optional.ofNullable(row.getObject("arrived_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
