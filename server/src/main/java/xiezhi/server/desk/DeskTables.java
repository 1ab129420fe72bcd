package xiezhi.server.desk;

import java.time.Clock;
import java.util.List;
import xiezhi.lawbook.LawBook;
import xiezhi.server.docket.JudgedDockets;
import xiezhi.store.Database;
import xiezhi.store.Projections;

/** All read tables of the platform. */
public final class DeskTables {
    private DeskTables() {}

    /** Of a database. */
    public static Projections of(Database database, JudgedDockets judging, LawBook book, Clock clock) {
        return new Projections(
                database,
                List.of(
                        Projections.caseSummaries(),
                        new DueProjection(judging),
                        new ReviewProjection(judging, book, clock),
                        new DisclosureProjection()));
    }
}
