package xiezhi.server.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.DocketId;
import xiezhi.server.Statements;

/** The table of drafts. */
@Component
class DraftStore {
    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is saved: values, the day of their law, and how many required ones are missing. */
    record Content(LocalDate lawOn, String body, int missing) {}

    /** Adds a draft; nothing when there is one of that paper and version. */
    void add(DocketId docket, UUID id, UUID paper, int version, String template, Content content, String savedBy) {
        jdbc.sql(Statements.of("add-draft"))
                .param("id", id)
                .param("docket", docket.value())
                .param("paper", paper)
                .param("version", version)
                .param("template", template)
                .param("lawOn", content.lawOn())
                .param("body", content.body())
                .param("missing", content.missing())
                .param("savedBy", savedBy)
                .update();
    }

    /** Drafts of a case, saved last first. */
    List<Draft> all(DocketId docket) {
        return jdbc.sql(Statements.of("drafts"))
                .param("docket", docket.value())
                .query(DraftStore::draft)
                .list();
    }

    Optional<Draft> draft(DocketId docket, UUID id) {
        return one("draft", docket, id);
    }

    /** The draft, which nobody else can save or issue until the transaction ends. */
    Optional<Draft> locked(DocketId docket, UUID id) {
        return one("draft-locked", docket, id);
    }

    /** The draft of a new version of a paper. */
    Optional<Draft> ofPaper(DocketId docket, UUID paper) {
        return jdbc.sql(Statements.of("draft-of-paper"))
                .param("docket", docket.value())
                .param("paper", paper)
                .query(DraftStore::draft)
                .optional();
    }

    /** Saves what somebody typed who saw this revision; false when somebody else saved since. */
    boolean put(DocketId docket, UUID id, int revision, Content content, String savedBy) {
        return jdbc.sql(Statements.of("put-draft"))
                        .param("docket", docket.value())
                        .param("id", id)
                        .param("revision", revision)
                        .param("lawOn", content.lawOn())
                        .param("body", content.body())
                        .param("missing", content.missing())
                        .param("savedBy", savedBy)
                        .update()
                == 1;
    }

    void delete(DocketId docket, UUID id) {
        jdbc.sql(Statements.of("delete-draft"))
                .param("docket", docket.value())
                .param("id", id)
                .update();
    }

    private Optional<Draft> one(String statement, DocketId docket, UUID id) {
        return jdbc.sql(Statements.of(statement))
                .param("docket", docket.value())
                .param("id", id)
                .query(DraftStore::draft)
                .optional();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                new DocketId(row.getString("docket")),
                row.getObject("paper", UUID.class),
                row.getInt("version"),
                row.getString("template"),
                row.getObject("law_on", LocalDate.class),
                row.getInt("revision"),
                row.getString("body"),
                row.getInt("missing"),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
