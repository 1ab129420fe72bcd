package xiezhi.server.desk;

import java.time.Clock;
import java.util.List;
import xiezhi.lawbook.LawBook;
import xiezhi.server.docket.JudgedDockets;
import xiezhi.server.firm.PartyProjection;
import xiezhi.server.monitoring.episode.LeadProjection;
import xiezhi.store.Database;
import xiezhi.store.Projection;
import xiezhi.store.Projections;

/** All read tables of the platform. */
public final class DeskTables {
    private DeskTables() {}

    /** Of a database. */
    public static Projections of(Database database, JudgedDockets judging, LawBook book, Clock clock) {
        return new Projections(database, all(judging, book, clock));
    }

    /** Each as what fills it. */
    public static List<Projection> all(JudgedDockets judging, LawBook book, Clock clock) {
        return List.of(
                Projections.caseSummaries(),
                new DueProjection(judging),
                new ReviewProjection(judging, book, clock),
                new DisclosureProjection(),
                new PartyProjection(),
                new LeadProjection());
    }
}
