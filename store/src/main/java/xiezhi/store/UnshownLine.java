package xiezhi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A line of a docket that a read table cannot take: the table shows the docket as it was before that line.
 *
 * @param table name of the read table
 * @param docket the docket
 * @param sequence number of the line in its docket
 * @param position number of the line among all lines
 * @param state SQL state where the database refused; else empty
 * @param kind kind of the trouble, for whoever mends it; repeats nothing the line says
 * @param notedAt when the docket was first found so
 */
public record UnshownLine(
        String table, String docket, int sequence, long position, String state, String kind, Instant notedAt) {

    /** The first of them by position, at most that many. */
    public static List<UnshownLine> first(Database database, int most) {
        return Sql.reading(
                database.connections(), connection -> Sql.list(connection, "unshown-lines", UnshownLine::of, most));
    }

    private static UnshownLine of(ResultSet row) throws SQLException {
        return new UnshownLine(
                row.getString("name"),
                row.getString("docket"),
                row.getInt("seq"),
                row.getLong("position"),
                row.getString("state"),
                row.getString("kind"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant());
    }
}
