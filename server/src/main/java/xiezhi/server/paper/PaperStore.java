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

/** The table of issued papers; lines are only ever added. */
@Component
class PaperStore {
    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PaperVersion paper) {
        jdbc.sql(Statements.of("add-paper"))
                .param("paper", paper.paper())
                .param("version", paper.version())
                .param("docket", paper.docket().value())
                .param("template", paper.template())
                .param("lawOn", paper.lawOn())
                .param("title", paper.title())
                .param("number", paper.number())
                .param("madeOn", paper.madeOn().orElse(null))
                .param("file", paper.file())
                .param("body", paper.body())
                .param("blocks", paper.blocks())
                .param("words", paper.words())
                .param("digest", paper.files().digest())
                .param("docx", paper.files().docx())
                .param("pdf", paper.files().pdf())
                .param("ofd", paper.files().ofd())
                .param("draft", paper.issue().draft())
                .param("appendId", paper.issue().appendId())
                .param("savedBy", paper.issue().savedBy())
                .update();
    }

    /** Every version of every paper of a case, in the order of issue. */
    List<PaperVersion> all(DocketId docket) {
        return jdbc.sql(Statements.of("papers"))
                .param("docket", docket.value())
                .query(PaperStore::version)
                .list();
    }

    Optional<PaperVersion> version(DocketId docket, UUID paper, int version) {
        return jdbc.sql(Statements.of("paper-version"))
                .param("docket", docket.value())
                .param("paper", paper)
                .param("version", version)
                .query(PaperStore::version)
                .optional();
    }

    Optional<PaperVersion> byFile(DocketId docket, String file) {
        return jdbc.sql(Statements.of("paper-by-file"))
                .param("docket", docket.value())
                .param("file", file)
                .query(PaperStore::version)
                .optional();
    }

    /** The paper that an append put into a docket. */
    Optional<PaperVersion> byAppend(UUID appendId) {
        return jdbc.sql(Statements.of("paper-by-append"))
                .param("appendId", appendId)
                .query(PaperStore::version)
                .optional();
    }

    private static PaperVersion version(ResultSet row, int number) throws SQLException {
        return new PaperVersion(
                row.getObject("paper", UUID.class),
                row.getInt("version"),
                new DocketId(row.getString("docket")),
                row.getString("template"),
                row.getObject("law_on", LocalDate.class),
                row.getString("title"),
                row.getString("number"),
                Optional.ofNullable(row.getObject("made_on", LocalDate.class)),
                row.getString("file"),
                row.getString("body"),
                row.getString("blocks"),
                row.getString("words"),
                new PaperVersion.Files(
                        row.getString("digest"), row.getString("docx"), row.getString("pdf"), row.getString("ofd")),
                new PaperVersion.Issue(
                        row.getObject("draft", UUID.class),
                        row.getObject("append_id", UUID.class),
                        row.getString("saved_by"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()));
    }
}
