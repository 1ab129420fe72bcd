package xiezhi.store.monitoring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.Sql;

/** What is known of outlets, devices, limits, stops, marks and metered equipment, as it holds on a day. Putting the same key and first day again replaces it. */
public final class MonitoringRegister {
    private final DataSource connections;

    public MonitoringRegister(Database database) {
        connections = database.connections();
    }

    public void put(MonitoredOutlet outlet) {
        run(
                "monitoring/put-outlet",
                outlet.id(),
                outlet.validity().fromOn(),
                outlet.validity().untilOn(),
                outlet.firm(),
                outlet.name(),
                word(outlet.medium()),
                outlet.location().map(MonitoredOutlet.Location::longitude),
                outlet.location().map(MonitoredOutlet.Location::latitude));
    }

    public void put(MonitoringDevice device) {
        Sql.writing(
                connections,
                connection -> Sql.run(
                        connection,
                        "monitoring/put-device",
                        device.mn(),
                        device.validity().fromOn(),
                        device.validity().untilOn(),
                        device.outlet(),
                        device.password(),
                        device.instrument(),
                        device.intervalMinutes(),
                        connection.createArrayOf("text", device.factors().toArray())));
    }

    public void put(EmissionLimit limit) {
        run(
                "monitoring/put-limit",
                limit.outlet(),
                limit.factor(),
                word(limit.averaging()),
                limit.validity().fromOn(),
                limit.validity().untilOn(),
                limit.atMost(),
                limit.measure(),
                limit.basis());
    }

    public void put(MonitoredStop stop) {
        run(
                "monitoring/put-stop",
                stop.id(),
                stop.outlet(),
                word(stop.kind()),
                stop.fromAt(),
                stop.untilAt(),
                stop.basis(),
                stop.statedAt(),
                stop.allowedShare());
    }

    public void put(MonitoringMark mark) {
        run(
                "monitoring/put-mark",
                mark.id(),
                mark.mn(),
                mark.state(),
                mark.fromAt(),
                mark.untilAt(),
                mark.markedAt().atOffset(ZoneOffset.UTC),
                mark.markedBy());
    }

    public void put(MeteredEquipment equipment) {
        run(
                "monitoring/put-equipment",
                equipment.id(),
                equipment.validity().fromOn(),
                equipment.validity().untilOn(),
                equipment.outlet(),
                equipment.name(),
                word(equipment.purpose()),
                equipment.mn(),
                equipment.factor(),
                equipment.ratedKilowatts());
    }

    /** The outlet as it is on a day. */
    public Optional<MonitoredOutlet> outlet(String id, LocalDate day) {
        return list("monitoring/outlet-on", MonitoringRegister::outlet, id, day, day).stream()
                .findFirst();
    }

    /** The outlets of a firm on a day, by id. */
    public List<MonitoredOutlet> outletsOf(String firm, LocalDate day) {
        return list("monitoring/outlets-of-firm", MonitoringRegister::outlet, firm, day, day);
    }

    /** Outlets on a day by id, those after an id. */
    public List<MonitoredOutlet> outlets(String after, LocalDate day, int limit) {
        return list("monitoring/outlets", MonitoringRegister::outlet, after, day, day, limit);
    }

    /** Devices of an outlet on a day, by number. */
    public List<MonitoringDevice> devicesOf(String outlet, LocalDate day) {
        return list("monitoring/devices-of-outlet", MonitoringRegister::device, outlet, day, day);
    }

    /** The limits of an outlet that hold on some of these days, by factor and first day. */
    public List<EmissionLimit> limits(String outlet, LocalDate from, LocalDate until) {
        return list("monitoring/limits-between", MonitoringRegister::limit, outlet, until, from);
    }

    /** The device as it is on a day. */
    public Optional<MonitoringDevice> device(String mn, LocalDate day) {
        return list("monitoring/device-on", MonitoringRegister::device, mn, day, day).stream()
                .findFirst();
    }

    /** Devices on a day by number, those after a number. */
    public List<MonitoringDevice> devices(String after, LocalDate day, int limit) {
        return list("monitoring/devices", MonitoringRegister::device, after, day, day, limit);
    }

    /** The limits of an outlet on a day. */
    public List<EmissionLimit> limits(String outlet, LocalDate day) {
        return list("monitoring/limits-on", MonitoringRegister::limit, outlet, day, day);
    }

    /** Stops of an outlet that touch a time. */
    public List<MonitoredStop> stops(String outlet, LocalDateTime from, LocalDateTime until) {
        return list("monitoring/stops-between", MonitoringRegister::stop, outlet, until, from);
    }

    /** Marks on a device that touch a time. */
    public List<MonitoringMark> marks(String mn, LocalDateTime from, LocalDateTime until) {
        return list("monitoring/marks-between", MonitoringRegister::mark, mn, until, from);
    }

    /** Metered equipment of an outlet on a day. */
    public List<MeteredEquipment> equipment(String outlet, LocalDate day) {
        return list("monitoring/equipment-on", MonitoringRegister::equipment, outlet, day, day);
    }

    private void run(String statement, Object... parameters) {
        Sql.writing(connections, connection -> Sql.run(connection, statement, parameters));
    }

    private <T> List<T> list(String statement, Sql.Row<T> row, Object... parameters) {
        return Sql.reading(connections, (Connection connection) -> Sql.list(connection, statement, row, parameters));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E value(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                row.getObject("from_on", LocalDate.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)));
    }

    private static MonitoredOutlet outlet(ResultSet row) throws SQLException {
        Optional<MonitoredOutlet.Location> location = row.getBigDecimal("longitude") == null
                ? Optional.empty()
                : Optional.of(
                        new MonitoredOutlet.Location(row.getBigDecimal("longitude"), row.getBigDecimal("latitude")));
        return new MonitoredOutlet(
                row.getString("id"),
                validity(row),
                row.getString("firm"),
                row.getString("name"),
                value(MonitoredOutlet.Medium.class, row.getString("medium")),
                location);
    }

    private static MonitoringDevice device(ResultSet row) throws SQLException {
        return new MonitoringDevice(
                row.getString("mn"),
                validity(row),
                row.getString("outlet"),
                row.getString("password"),
                row.getString("instrument"),
                row.getInt("interval_minutes"),
                List.of((String[]) row.getArray("factors").getArray()));
    }

    private static EmissionLimit limit(ResultSet row) throws SQLException {
        return new EmissionLimit(
                row.getString("outlet"),
                row.getString("factor"),
                value(EmissionLimit.Period.class, row.getString("averaging")),
                validity(row),
                row.getBigDecimal("at_most"),
                row.getString("measure"),
                row.getString("basis"));
    }

    private static MonitoredStop stop(ResultSet row) throws SQLException {
        return new MonitoredStop(
                row.getString("id"),
                row.getString("outlet"),
                value(MonitoredStop.Kind.class, row.getString("kind")),
                row.getObject("from_at", LocalDateTime.class),
                Optional.ofNullable(row.getObject("until_at", LocalDateTime.class)),
                row.getString("basis"),
                Optional.ofNullable(row.getObject("stated_at", LocalDateTime.class)),
                Optional.ofNullable(row.getBigDecimal("allowed_share")));
    }

    private static MonitoringMark mark(ResultSet row) throws SQLException {
        return new MonitoringMark(
                row.getString("id"),
                row.getString("mn"),
                row.getString("state"),
                row.getObject("from_at", LocalDateTime.class),
                Optional.ofNullable(row.getObject("until_at", LocalDateTime.class)),
                row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                row.getString("marked_by"));
    }

    private static MeteredEquipment equipment(ResultSet row) throws SQLException {
        return new MeteredEquipment(
                row.getString("id"),
                validity(row),
                row.getString("outlet"),
                row.getString("name"),
                value(MeteredEquipment.Purpose.class, row.getString("purpose")),
                row.getString("mn"),
                row.getString("factor"),
                row.getBigDecimal("rated_kilowatts"));
    }
}
