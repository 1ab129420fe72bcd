package xiezhi.server.firm;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.server.Statements;
import xiezhi.server.scope.Scope;

/** The tables of firms. */
@Component
public class FirmStore {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    FirmStore(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A firm of a list; {@code cases} counts the cases about it that the reader may see. */
    record Line(@JsonUnwrapped Firm firm, String unitName, PermitValidity validity, int cases) {}

    /** A case about a firm; a lead that is no case yet when {@code isLead}. */
    record Case(
            @JsonProperty("case") String name,
            String number,
            String cause,
            String stage,
            String lastEvent,
            Optional<LocalDate> lastHappenedOn,
            boolean isLead) {}

    /** Which firm a case is about. */
    record Name(String id, String name) {}

    /**
     * Which firms.
     *
     * @param words part of the name, the credit code or the number of the permit; empty for all
     * @param type type of the permit; empty for all
     */
    record Filter(String words, String type, Optional<PermitValidity> validity) {}

    /** Whether there is any firm. */
    public boolean isEmpty() {
        return jdbc.sql(Statements.of("no-firm")).query(Boolean.class).single();
    }

    /** Which of these credit codes are in the register, wherever the firm lies. */
    List<String> known(Collection<String> creditCodes) {
        return jdbc.sql(Statements.of("firms-known"))
                .param("codes", creditCodes.toArray(String[]::new))
                .query((row, number) -> row.getString("credit_code"))
                .list();
    }

    /** Adds firms and what their permits allow, in one transaction of the caller's. */
    public void add(List<Firm> firms, Map<String, List<Firm.Limit>> limits) {
        batches.batchUpdate(Statements.of("add-firm"), parameters(firms.stream().map(FirmStore::values)));
        batches.batchUpdate(
                Statements.of("add-outlet-limit"),
                parameters(firms.stream()
                        .flatMap(firm -> rows(firm.id(), limits.getOrDefault(firm.id(), List.of())).stream())));
    }

    private static SqlParameterSource[] parameters(Stream<Map<String, Object>> rows) {
        return rows.map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new);
    }

    long count(Filter filter, LocalDate today, Scope scope) {
        return filtered("firm-count", filter, today, scope).query(Long.class).single();
    }

    List<Line> firms(Filter filter, LocalDate today, Scope scope, String after, int limit) {
        return filtered("firms", filter, today, scope)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> line(row, today))
                .list();
    }

    Optional<Line> firm(String id, LocalDate today, Scope scope) {
        return scoped("firm", scope)
                .param("id", id)
                .query((row, number) -> line(row, today))
                .optional();
    }

    List<Firm.Limit> limits(String firm) {
        return jdbc.sql(Statements.of("outlet-limits"))
                .param("firm", firm)
                .query((row, number) -> new Firm.Limit(
                        row.getString("outlet"),
                        row.getString("name"),
                        row.getString("medium"),
                        row.getString("factor"),
                        row.getString("at_most"),
                        row.getString("measure")))
                .list();
    }

    List<Case> cases(Firm firm, Scope scope, int limit) {
        return scoped("cases-of-firm", scope)
                .param("creditCode", firm.creditCode())
                .param("name", firm.name())
                .param("limit", limit)
                .query((row, number) -> new Case(
                        row.getString("docket"),
                        row.getString("document_number"),
                        row.getString("cause"),
                        row.getString("stage"),
                        row.getString("last_event"),
                        Optional.ofNullable(row.getObject("last_happened_on", LocalDate.class)),
                        row.getBoolean("is_lead")))
                .list();
    }

    Optional<Name> ofCase(String docket, Scope scope) {
        return scoped("firm-of-case", scope)
                .param("case", docket)
                .query((row, number) -> new Name(row.getString("id"), row.getString("name")))
                .optional();
    }

    private JdbcClient.StatementSpec filtered(String statement, Filter filter, LocalDate today, Scope scope) {
        return scoped(statement, scope)
                .param("words", filter.words())
                .param("type", filter.type())
                .param(
                        "earliest",
                        filter.validity().map(one -> one.earliest(today)).orElse(PermitValidity.ENDED.earliest(today)))
                .param(
                        "latest",
                        filter.validity().map(one -> one.latest(today)).orElse(PermitValidity.VALID.latest(today)));
    }

    private JdbcClient.StatementSpec scoped(String statement, Scope scope) {
        return jdbc.sql(Statements.of(statement)).param("all", scope.isAll()).param("units", scope.parameter());
    }

    private static Line line(ResultSet row, LocalDate today) throws SQLException {
        var permit = new Firm.Permit(
                row.getString("permit_number"),
                row.getString("permit_type"),
                row.getObject("permit_from", LocalDate.class),
                row.getObject("permit_until", LocalDate.class));
        var firm = new Firm(
                row.getString("id"),
                row.getString("unit"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("head"),
                row.getString("address"),
                row.getString("trade"),
                permit);
        return new Line(
                firm, row.getString("unit_name"), PermitValidity.of(permit.until(), today), row.getInt("cases"));
    }

    private static Map<String, Object> values(Firm firm) {
        return Map.ofEntries(
                Map.entry("id", firm.id()),
                Map.entry("unit", firm.unit()),
                Map.entry("name", firm.name()),
                Map.entry("creditCode", firm.creditCode()),
                Map.entry("head", firm.head()),
                Map.entry("address", firm.address()),
                Map.entry("trade", firm.trade()),
                Map.entry("permitNumber", firm.permit().number()),
                Map.entry("permitType", firm.permit().type()),
                Map.entry("permitFrom", firm.permit().from()),
                Map.entry("permitUntil", firm.permit().until()));
    }

    private static List<Map<String, Object>> rows(String firm, List<Firm.Limit> limits) {
        var number = new int[] {0};
        return limits.stream()
                .map(limit -> Map.<String, Object>of(
                        "firm",
                        firm,
                        "number",
                        ++number[0],
                        "outlet",
                        limit.outlet(),
                        "name",
                        limit.name(),
                        "medium",
                        limit.medium(),
                        "factor",
                        limit.factor(),
                        "atMost",
                        limit.limit(),
                        "measure",
                        limit.unit()))
                .toList();
    }
}
