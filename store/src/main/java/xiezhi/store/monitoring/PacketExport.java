package xiezhi.store.monitoring;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import xiezhi.store.Database;
import xiezhi.wire.chain.Link;
import xiezhi.wire.packet.ChainedPacket;
import xiezhi.wire.packet.PacketFileWriter;

/** Writes packets as a file that {@link xiezhi.wire.packet.PacketFile} checks without the database. */
public final class PacketExport {
    private final DataSource connections;

    public PacketExport(Database database) {
        connections = database.connections();
    }

    /** The packets that arrived on these days with their roots, as of one moment; the stream is left open. */
    public void write(LocalDate from, LocalDate until, OutputStream out) {
        PacketRows.walk(connections, from, until, new Writing(out));
    }

    private static final class Writing implements PacketRows.Visitor {
        private final OutputStream out;
        private @Nullable PacketFileWriter writer;

        Writing(OutputStream out) {
            this.out = out;
        }

        @Override
        public void begin(long after) throws IOException {
            writer = new PacketFileWriter(out, after);
        }

        @Override
        public void packet(ChainedPacket packet, byte[] bytes, Link link) throws IOException {
            begun().packet(packet, bytes, link);
        }

        @Override
        public void root(PacketRows.Root root) throws IOException {
            begun().root(root.body(), root.link());
        }

        @Override
        public void end(Optional<Head> head) throws IOException {
            begun().end();
        }

        private PacketFileWriter begun() {
            if (writer == null) {
                throw new IllegalStateException("expected a file that was begun");
            }
            return writer;
        }
    }
}
