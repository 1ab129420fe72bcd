package xiezhi.server.monitoring.outlet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.lawbook.detector.DetectorBook;
import xiezhi.server.Statements;
import xiezhi.server.scope.Scope;

/** Reads outlets with how they fare. */
@Component
class OutletList {
    private final JdbcClient jdbc;
    private final int quota;

    OutletList(JdbcClient jdbc, DetectorBook book) {
        this.jdbc = jdbc;
        this.quota = book.episodes().dailyQuota();
    }

    /** Outlets of a page. */
    List<OutletLine> page(String search, LocalDate day, Scope scope, String after, int limit) {
        return asked(day, scope, search, "", "")
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> OutletLine.of(row))
                .list();
    }

    long count(String search, LocalDate day, Scope scope) {
        return jdbc.sql(Statements.of("monitoring/outlet-count"))
                .param("day", day)
                .param("all", scope.isAll())
                .param("units", scope.parameter())
                .param("search", search)
                .query(Long.class)
                .single();
    }

    /** The outlets of a firm by its credit code. */
    List<OutletLine> ofFirm(String code, LocalDate day, Scope scope, int limit) {
        return asked(day, scope, "", code, "")
                .param("after", "")
                .param("limit", limit)
                .query((row, number) -> OutletLine.of(row))
                .list();
    }

    Optional<OutletLine> outlet(String id, LocalDate day, Scope scope) {
        return asked(day, scope, "", "", id)
                .param("after", "")
                .param("limit", 1)
                .query((row, number) -> OutletLine.of(row))
                .optional();
    }

    private JdbcClient.StatementSpec asked(LocalDate day, Scope scope, String search, String firm, String outlet) {
        return jdbc.sql(Statements.of("monitoring/outlets"))
                .param("quota", quota)
                .param("day", day)
                .param("all", scope.isAll())
                .param("units", scope.parameter())
                .param("search", search)
                .param("firm", firm)
                .param("outlet", outlet);
    }
}
