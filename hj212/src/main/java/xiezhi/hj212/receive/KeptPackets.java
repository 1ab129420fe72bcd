package xiezhi.hj212.receive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The packets of a folder in the order in which they were kept, from some place on; checks the chain on the way. Follows a
 * folder that grows: when there is nothing more, ask again later.
 */
public final class KeptPackets implements Closeable {
    private final Path folder;
    private Position position;
    private @Nullable PacketLines lines;

    /**
     * A place between two lines.
     *
     * @param file name of the file; empty text in front of all
     * @param offset bytes in front of it in the file
     * @param chain of the line in front of it
     */
    public record Position(String file, long offset, String chain) {
        /** In front of the first packet of the first file. */
        public static final Position START = new Position("", 0, LineBuffer.FIRST_CHAIN);
    }

    /** Reads from this place on. */
    public KeptPackets(Path folder, Position from) {
        this.folder = folder;
        this.position = from;
    }

    /** The place behind the packet given last. */
    public Position position() {
        return position;
    }

    /**
     * The next packet; empty when there is none yet.
     *
     * @throws IOException a line does not fit the chain; the message names the file and the place
     */
    public Optional<KeptPacket> next() throws IOException {
        while (true) {
            PacketLines open = lines == null ? open() : lines;
            if (open == null) {
                return Optional.empty();
            }
            boolean isThere = open.next();
            if (!isThere) {
                Optional<String> following = following();
                if (following.isEmpty()) {
                    return Optional.empty();
                }
                // Lines may have been added between the last look and the beginning of the next file.
                isThere = open.next();
                if (!isThere) {
                    turnOver(following.get());
                    continue;
                }
            }
            Optional<KeptPacket> packet = take(open);
            if (packet.isPresent()) {
                return packet;
            }
        }
    }

    private Optional<KeptPacket> take(PacketLines open) throws IOException {
        String line = open.text();
        boolean isFirst = position.offset() == 0;
        String before = isFirst ? PacketFolderEnd.after(line) : position.chain();
        boolean isJoined = !isFirst || position.file().equals(firstName()) || before.equals(position.chain());
        if (!open.follows(before) || !isJoined) {
            throw new IOException(position.file() + " 第 " + position.offset() + " 字节起的一行与前文不衔接");
        }
        position = new Position(position.file(), open.nextOffset(), open.chain());
        return KeptPacket.parse(line);
    }

    /** Files before the first one there may have been put away. */
    private String firstName() throws IOException {
        return PacketFolder.files(folder).getFirst().getFileName().toString();
    }

    private @Nullable PacketLines open() throws IOException {
        List<Path> files = PacketFolder.files(folder);
        if (files.isEmpty()) {
            return null;
        }
        if (position.file().isEmpty()) {
            position = new Position(files.getFirst().getFileName().toString(), 0, position.chain());
        }
        lines = new PacketLines(folder.resolve(position.file()), position.offset());
        return lines;
    }

    private Optional<String> following() throws IOException {
        return PacketFolder.files(folder).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.compareTo(position.file()) > 0)
                .findFirst();
    }

    private void turnOver(String file) throws IOException {
        close();
        position = new Position(file, 0, position.chain());
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }
}
