package xiezhi.store;

import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.core.docket.DocketId;

/** Which unit handles which docket, by the unit's id. Ordinary data: a case may be handed over. */
public final class HandlingUnits {
    private final DataSource connections;

    public HandlingUnits(Database database) {
        this.connections = database.connections();
    }

    /** Says who handles a docket if nobody has said so yet; to be called before its first line is written. */
    public void claim(DocketId docket, String unit) {
        Sql.writing(connections, connection -> Sql.run(connection, "claim-docket", docket.value(), unit));
    }

    /** Hands a docket over to another unit. */
    public void handOver(DocketId docket, String unit) {
        Sql.writing(connections, connection -> {
            Sql.run(connection, "put-unit-of-docket", docket.value(), unit);
            return Sql.run(connection, "put-unit-of-case", unit, docket.value());
        });
    }

    /** The unit; an empty text when nobody has said so; nothing when there is no such docket. */
    public Optional<String> unit(DocketId docket) {
        return Sql.reading(
                connections,
                connection -> Sql.one(
                                connection,
                                "unit-of-docket",
                                row -> Optional.ofNullable(row.getString(1)),
                                docket.value(),
                                docket.value())
                        .flatMap(unit -> unit));
    }
}
