package xiezhi.server.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.server.Statements;

/** The day the invented province stands on: the day loading began, also when a later start goes on with it. */
@Component
class DemoStart {
    private final JdbcClient jdbc;

    DemoStart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day, today when nothing was begun before. */
    LocalDate day(LocalDate today) {
        var begun = known();
        if (begun.isEmpty()) {
            jdbc.sql(Statements.of("begin-demo")).param("day", today).update();
        }
        return begun.orElse(today);
    }

    /** Whether all of it is there. */
    boolean isWhole() {
        return jdbc.sql(Statements.of("is-demo-whole")).query(Boolean.class).single();
    }

    void end() {
        jdbc.sql(Statements.of("end-demo")).update();
    }

    private Optional<LocalDate> known() {
        return jdbc.sql(Statements.of("demo-day")).query(LocalDate.class).optional();
    }
}
