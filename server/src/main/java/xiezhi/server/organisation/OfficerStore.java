package xiezhi.server.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.server.Statements;

/** The tables of officers and qualifications. */
@Component
class OfficerStore {
    /** Most officers of a list. */
    static final int MOST = 2000;

    private final JdbcClient jdbc;

    OfficerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Officers of these units on a day. */
    List<Officer> on(LocalDate day, List<String> units, int limit) {
        return jdbc.sql(Statements.of("officers"))
                .param("on", day)
                .param("units", units.toArray(String[]::new))
                .param("limit", limit)
                .query(OfficerStore::row)
                .list();
    }

    /** Versions of an officer, the newest first. */
    List<Officer> versions(String id) {
        return jdbc.sql(Statements.of("officer-versions"))
                .param("id", id)
                .query(OfficerStore::row)
                .list();
    }

    /** The version nobody has ended. */
    Optional<Officer> open(String id) {
        return jdbc.sql(Statements.of("officer-open"))
                .param("id", id)
                .query(OfficerStore::row)
                .optional();
    }

    /** The officer with a certificate. */
    Optional<Officer> holder(String certificate) {
        return jdbc.sql(Statements.of("officer-by-certificate"))
                .param("certificate", certificate)
                .query(OfficerStore::row)
                .optional();
    }

    void add(Officer officer) {
        jdbc.sql(Statements.of("add-officer"))
                .param("id", officer.id())
                .param("person", officer.person())
                .param("unit", officer.unit())
                .param("certificate", officer.certificate().number())
                .param("certificateFrom", officer.certificate().from().orElse(null))
                .param("certificateUntil", officer.certificate().until().orElse(null))
                .param("from", officer.from())
                .update();
    }

    void end(String id, LocalDate until) {
        jdbc.sql(Statements.of("end-officer"))
                .param("id", id)
                .param("until", until)
                .update();
    }

    /** Kinds of qualifications of an officer in force on a day; none when the officer is not. */
    List<String> qualifications(String officer, LocalDate day) {
        return jdbc.sql(Statements.of("qualifications"))
                .param("officer", officer)
                .param("on", day)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** All qualifications of an officer, the newest first. */
    List<Qualification> qualifications(String officer) {
        return jdbc.sql(Statements.of("qualification-versions"))
                .param("officer", officer)
                .query((row, number) -> new Qualification(
                        row.getString("kind"),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class))))
                .list();
    }

    void addQualification(String officer, String kind, LocalDate from) {
        jdbc.sql(Statements.of("add-qualification"))
                .param("officer", officer)
                .param("kind", kind)
                .param("from", from)
                .update();
    }

    void endQualification(String officer, String kind, LocalDate until) {
        jdbc.sql(Statements.of("end-qualification"))
                .param("officer", officer)
                .param("kind", kind)
                .param("until", until)
                .update();
    }

    private static Officer row(ResultSet row, int number) throws SQLException {
        return new Officer(
                row.getString("id"),
                row.getString("person"),
                row.getString("unit"),
                new Certificate(
                        row.getString("certificate"),
                        Optional.ofNullable(row.getObject("certificate_from", LocalDate.class)),
                        Optional.ofNullable(row.getObject("certificate_until", LocalDate.class))),
                Arrays.asList((String[]) row.getArray("qualifications").getArray()),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }
}
