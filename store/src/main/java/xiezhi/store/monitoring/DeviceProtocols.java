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

/** How data loggers speak, for the receiver: with their keys, which nobody else is told. */
public final class DeviceProtocols {
    private static final String END = "end";

    private final DataSource connections;

    public DeviceProtocols(Database database) {
        connections = database.connections();
    }

    /** What held of all loggers up to a day, by number, the newest of each first. */
    public List<DeviceProtocol> until(LocalDate day) {
        return Sql.reading(
                connections,
                connection -> Sql.list(connection, "monitoring/protocols", DeviceProtocols::protocol, day));
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
