package xiezhi.store.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.Sql;

/** How data loggers speak. Putting the same logger and first day again replaces it. */
public final class DeviceProtocols {
    private static final String END = "end";

    private final DataSource connections;

    public DeviceProtocols(Database database) {
        connections = database.connections();
    }

    public void put(DeviceProtocol protocol) {
        Sql.writing(
                connections,
                connection -> Sql.run(
                        connection,
                        "monitoring/put-protocol",
                        protocol.mn(),
                        protocol.from(),
                        protocol.edition(),
                        protocol.sm4Key().map(HexFormat.of()::parseHex),
                        protocol.isLabelledByEnd().map(isEnd -> isEnd ? END : "begin"),
                        protocol.partMinutes()));
    }

    /** What held of all loggers up to a day, by number, the newest of each first. */
    public List<DeviceProtocol> until(LocalDate day) {
        return Sql.reading(
                connections,
                connection -> Sql.list(connection, "monitoring/protocols", DeviceProtocols::protocol, day));
    }

    /** What holds of a logger on a day. */
    public Optional<DeviceProtocol> of(String mn, LocalDate day) {
        return Sql.reading(
                connections,
                connection ->
                        Sql.one(connection, "monitoring/protocols-of-device", DeviceProtocols::protocol, mn, day));
    }

    private static DeviceProtocol protocol(ResultSet row) throws SQLException {
        return new DeviceProtocol(
                row.getString("mn"),
                row.getObject("from_on", LocalDate.class),
                Optional.ofNullable(row.getString("edition")),
                Optional.ofNullable(row.getBytes("sm4_key")).map(HexFormat.of()::formatHex),
                Optional.ofNullable(row.getString("label")).map(END::equals),
                row.getInt("part_minutes"));
    }
}
