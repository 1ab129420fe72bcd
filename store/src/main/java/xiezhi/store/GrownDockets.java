package xiezhi.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;

/**
 * Dockets read for the read tables.
 *
 * @param dockets each up to the last line that can be read
 * @param unreadable why the line after the last of a docket cannot be read
 */
record GrownDockets(Map<DocketId, Docket> dockets, Map<DocketId, LineTrouble> unreadable) {
    GrownDockets {
        dockets = Map.copyOf(dockets);
        unreadable = Map.copyOf(unreadable);
    }

    /** Dockets that are at hand. */
    static GrownDockets of(Map<DocketId, Docket> dockets) {
        return new GrownDockets(dockets, Map.of());
    }

    static GrownDockets read(Connection connection, List<String> names) throws SQLException {
        Array array = connection.createArrayOf("text", names.toArray());
        Map<DocketId, List<DocketEntry>> lines = new LinkedHashMap<>();
        Map<DocketId, LineTrouble> unreadable = new HashMap<>();
        Sql.list(
                connection,
                "entries-of-dockets",
                row -> {
                    DocketId id = new DocketId(row.getString("docket"));
                    List<DocketEntry> known = lines.computeIfAbsent(id, name -> new ArrayList<>());
                    return unreadable.containsKey(id) || add(known, row, id, unreadable);
                },
                array);
        Map<DocketId, Docket> dockets = new LinkedHashMap<>();
        lines.forEach((id, entries) -> dockets.put(id, new Docket(entries)));
        return new GrownDockets(dockets, unreadable);
    }

    private static boolean add(
            List<DocketEntry> lines, ResultSet row, DocketId id, Map<DocketId, LineTrouble> unreadable)
            throws SQLException {
        try {
            return lines.add(PostgresDocketStore.stored(row).entry());
        } catch (DatabaseFailure problem) {
            unreadable.put(id, LineTrouble.of(problem).orElseThrow(() -> problem));
            return false;
        }
    }
}
