package xiezhi.store;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.core.docket.DocketId;
import xiezhi.wire.chain.ChainedEntry;
import xiezhi.wire.chain.ExportWriter;
import xiezhi.wire.chain.InclusionProof;
import xiezhi.wire.chain.Link;

/** Writes dockets as a file that {@code xiezhi verify} checks without the database. */
public final class DocketExport {
    private final DataSource connections;

    public DocketExport(Database database) {
        this.connections = database.connections();
    }

    /** All dockets and all roots, as of one moment; the stream is left open. */
    public void writeAll(OutputStream out) throws IOException {
        ChainRows.all(connections, new Writing(new ExportWriter(out, true), Optional.empty()));
    }

    /** One docket, with the proof that it belongs to its last root when there is one; the stream is left open. */
    public void write(DocketId docket, OutputStream out) throws IOException {
        ChainRows.one(connections, docket.value(), new Writing(new ExportWriter(out, false), Optional.of(docket)));
    }

    private record Writing(ExportWriter writer, Optional<DocketId> only) implements ChainRows.Visitor {
        @Override
        public void entry(ResultSet row) throws SQLException, IOException {
            writer.entry(
                    new ChainedEntry(row.getString("body"), new Link(row.getString("sha256"), row.getString("sm3"))));
        }

        @Override
        public void root(StoredRoot root) throws IOException {
            writer.root(root.body(), root.link());
        }

        @Override
        public void end(Connection connection) throws SQLException, IOException {
            if (only.isPresent()) {
                Optional<InclusionProof> proof = DailyRoots.proof(connection, only.get());
                if (proof.isPresent()) {
                    writer.proof(proof.get());
                }
            }
            writer.end();
        }
    }
}
