package xiezhi.server.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.server.Statements;

/** The table of units. */
@Component
class UnitStore {
    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units in force on a day. */
    List<Unit> on(LocalDate day) {
        return jdbc.sql(Statements.of("units"))
                .param("on", day)
                .query(UnitStore::row)
                .list();
    }

    /** Ids of units nobody has ended that have no unit above. */
    List<String> tops() {
        return jdbc.sql(Statements.of("unit-tops"))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Versions of a unit, the newest first. */
    List<Unit> versions(String id) {
        return jdbc.sql(Statements.of("unit-versions"))
                .param("id", id)
                .query(UnitStore::row)
                .list();
    }

    /** The version nobody has ended. */
    Optional<Unit> open(String id) {
        return jdbc.sql(Statements.of("unit-open"))
                .param("id", id)
                .query(UnitStore::row)
                .optional();
    }

    void add(Unit unit) {
        jdbc.sql(Statements.of("add-unit"))
                .param("id", unit.id())
                .param("parent", unit.parent().orElse(null))
                .param("name", unit.name())
                .param("level", unit.level().id())
                .param("code", unit.code())
                .param("mark", unit.mark())
                .param("from", unit.from())
                .update();
    }

    void end(String id, LocalDate until) {
        jdbc.sql(Statements.of("end-unit"))
                .param("id", id)
                .param("until", until)
                .update();
    }

    /** Units below, officers and accounts of a unit that are in force on a day or later. */
    long uses(String id, LocalDate day) {
        return jdbc.sql(Statements.of("unit-uses"))
                .param("id", id)
                .param("on", day)
                .query(Long.class)
                .single();
    }

    /** Ids of a unit and of all below it, ended ones where they stood last. */
    List<String> below(String id, LocalDate day) {
        return jdbc.sql(Statements.of("units-below"))
                .param("unit", id)
                .param("on", day)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The last name of every unit, by id. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(Statements.of("unit-names")).query(row -> {
            names.put(row.getString("id"), row.getString("name"));
        });
        return names;
    }

    Optional<String> named(String name, LocalDate day) {
        return jdbc.sql(Statements.of("unit-by-name"))
                .param("name", name)
                .param("on", day)
                .query(String.class)
                .optional();
    }

    private static Unit row(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("id"),
                Optional.ofNullable(row.getString("parent")),
                row.getString("name"),
                Level.of(row.getString("level")).orElseThrow(),
                row.getString("code"),
                row.getString("mark"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }
}
