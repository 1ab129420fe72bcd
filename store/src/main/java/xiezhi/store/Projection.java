package xiezhi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;

/** A read table derived from dockets: one class and one migration each. What it holds of a docket follows from that docket alone. */
public interface Projection {

    /** Name of the table. */
    String table();

    /** Replaces what the table holds of these dockets. */
    void refresh(Connection connection, Map<DocketId, Docket> dockets) throws SQLException;
}
