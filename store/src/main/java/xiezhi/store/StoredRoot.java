package xiezhi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.DayRoot;
import xiezhi.wire.chain.Link;

/** A row of {@code daily_root}, not yet believed. */
record StoredRoot(LocalDate day, long position, String body, String sha256, String sm3) {

    static StoredRoot of(ResultSet row) throws SQLException {
        return new StoredRoot(
                row.getObject("day", LocalDate.class),
                row.getLong("position"),
                row.getString("body"),
                row.getString("sha256"),
                row.getString("sm3"));
    }

    DayRoot root() {
        try {
            return DayRoot.read(body);
        } catch (WireError problem) {
            throw new DatabaseFailure("expected a root for " + day, problem);
        }
    }

    Link link() {
        return new Link(sha256, sm3);
    }
}
