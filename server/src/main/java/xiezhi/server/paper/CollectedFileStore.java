package xiezhi.server.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.core.docket.DocketId;
import xiezhi.server.Statements;
import xiezhi.server.docket.FileText;
import xiezhi.server.docket.FileTexts;
import xiezhi.store.Blob;

/** The table of files handed in; lines are only ever added. */
@Component
class CollectedFileStore implements FileTexts {
    private final JdbcClient jdbc;

    CollectedFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CollectedFile file, UUID append, String savedBy) {
        jdbc.sql(Statements.of("add-collected"))
                .param("docket", file.docket().value())
                .param("file", file.file())
                .param("sha256", file.blob().sha256())
                .param("bytes", file.blob().bytes())
                .param("type", file.blob().type())
                .param("blocks", JsonMapper.shared().writeValueAsString(file.text()))
                .param("note", file.note())
                .param("appendId", append)
                .param("savedBy", savedBy)
                .update();
    }

    Optional<CollectedFile> file(DocketId docket, String file) {
        return jdbc.sql(Statements.of("collected"))
                .param("docket", docket.value())
                .param("file", file)
                .query(CollectedFileStore::file)
                .optional();
    }

    /** The file that an append put into a docket. */
    Optional<CollectedFile> byAppend(UUID append) {
        return jdbc.sql(Statements.of("collected-by-append"))
                .param("appendId", append)
                .query(CollectedFileStore::file)
                .optional();
    }

    @Override
    public Optional<FileText> text(DocketId docket, String file) {
        return file(docket, file)
                .map(CollectedFile::text)
                .filter(text -> !text.blocks().isEmpty());
    }

    private static CollectedFile file(ResultSet row, int number) throws SQLException {
        return new CollectedFile(
                new DocketId(row.getString("docket")),
                row.getString("file"),
                new Blob(row.getString("sha256"), row.getLong("bytes"), row.getString("type")),
                JsonMapper.shared().readValue(row.getString("blocks"), FileText.class),
                row.getString("note"));
    }
}
