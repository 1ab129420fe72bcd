package xiezhi.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import xiezhi.core.docket.DocketId;

/** Lists of cases, the last recorded first, page by page; a page costs the same wherever it begins. */
public final class CaseList {
    /** Most cases of a page. */
    public static final int MOST = 500;

    /**
     * Where a page ends; the next one begins after it.
     *
     * @param recordedAt of the last case shown
     * @param docket of the last case shown
     */
    public record Place(Instant recordedAt, DocketId docket) {
        /** Place of a case. */
        public static Place of(CaseSummary summary) {
            return new Place(summary.recordedAt(), summary.docket());
        }
    }

    private static final Place BEFORE_ALL = new Place(Instant.parse("9999-01-01T00:00:00Z"), new DocketId("z"));

    private final DataSource connections;

    public CaseList(Database database) {
        this.connections = database.connections();
    }

    /** One page, at most {@code limit} and {@value #MOST} cases. */
    public List<CaseSummary> page(CaseFilter filter, Optional<Place> after, int limit) {
        return Sql.reading(connections, connection -> page(connection, filter, after.orElse(BEFORE_ALL), limit));
    }

    private static List<CaseSummary> page(Connection connection, CaseFilter filter, Place after, int limit)
            throws SQLException {
        String words = filter.words()
                .map(text -> text.toLowerCase(Locale.ROOT).strip())
                .orElse("");
        String[] pairs = CharacterPairs.of(words);
        if (filter.words().isPresent() && pairs.length == 0) {
            return List.of();
        }
        Array wanted = connection.createArrayOf("text", pairs);
        int most = Math.min(limit, MOST);
        List<Object> parameters = new ArrayList<>(List.of(
                after.recordedAt().atOffset(ZoneOffset.UTC),
                after.docket().value(),
                filter.agency().orElse(""),
                filter.agency().orElse(""),
                filter.stage().orElse(""),
                filter.stage().orElse(""),
                filter.handler().orElse(""),
                filter.handler().orElse(""),
                wanted,
                wanted,
                words,
                most));
        if (filter.units().isPresent()) {
            parameters.addFirst(
                    connection.createArrayOf("text", filter.units().get().toArray()));
            parameters.addLast(most);
        }
        String name = filter.units().isPresent() ? "case-list-of-units" : "case-list";
        try (PreparedStatement statement = Sql.prepare(connection, name, parameters.toArray())) {
            // Planned with its values each time: which index serves depends on which filters are given.
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            try (ResultSet rows = statement.executeQuery()) {
                List<CaseSummary> page = new ArrayList<>();
                while (rows.next()) {
                    page.add(summary(rows));
                }
                return page;
            }
        }
    }

    private static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(
                new DocketId(row.getString("docket")),
                row.getString("document_number"),
                row.getString("party"),
                row.getString("agency"),
                row.getString("cause"),
                row.getString("stage"),
                row.getString("last_event"),
                Optional.ofNullable(row.getObject("last_happened_on", LocalDate.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("handler"));
    }
}
