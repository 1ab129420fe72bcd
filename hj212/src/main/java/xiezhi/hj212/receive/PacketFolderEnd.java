package xiezhi.hj212.receive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the last file of a folder ends, after what a kill left unfinished is cut off.
 *
 * @param file the last file; empty in a new folder
 * @param day of the last file
 * @param number of the last file
 * @param length of the last file, bytes
 * @param chain of the last line
 * @param cutBytes how many bytes were cut off
 */
record PacketFolderEnd(Optional<Path> file, String day, int number, long length, String chain, long cutBytes) {
    /**
     * Most bytes a kill can leave unfinished: one group with its packets of the longest kind. A break in the chain further
     * from the end is damage, and not for us to remove.
     */
    static final long MOST_CUT = 32L * 1024 * 1024;
    /** How many files are read back for the identities of the last packets: some million of ordinary ones. */
    static final int READ_BACK_FILES = 4;

    static PacketFolderEnd find(Path folder, RecentIdentities recent) throws IOException {
        List<Path> files = new ArrayList<>(PacketFolder.files(folder));
        long cut = 0;
        while (!files.isEmpty()) {
            Path last = files.removeLast();
            var before =
                    files.reversed().stream().filter(PacketFolderEnd::isBegun).findFirst();
            for (Path file : files.subList(Math.max(0, files.size() - READ_BACK_FILES + 1), files.size())) {
                readBack(file, recent);
            }
            PacketFolderEnd end = end(last, before.isPresent() ? lastChain(before.get()) : "", recent);
            cut += end.cutBytes;
            if (end.length > 0) {
                return new PacketFolderEnd(end.file, end.day, end.number, end.length, end.chain, cut);
            }
            Files.delete(last);
        }
        return new PacketFolderEnd(Optional.empty(), "", 0, 0, LineBuffer.FIRST_CHAIN, cut);
    }

    /** Whether a file has anything in it; one that was begun while the disk was full has not. */
    private static boolean isBegun(Path file) {
        return file.toFile().length() > 0;
    }

    /**
     * @param before chain of the file before; empty text without one
     */
    private static PacketFolderEnd end(Path file, String before, RecentIdentities recent) throws IOException {
        String chain = "";
        long good = 0;
        try (var lines = new PacketLines(file, 0)) {
            while (lines.next()) {
                String text = lines.text();
                String previous = good == 0 ? after(text) : chain;
                if (!lines.follows(previous)) {
                    break;
                }
                if (good == 0 && !before.isEmpty() && !before.equals(previous)) {
                    throw new IOException(file + " 与前一个文件不衔接");
                }
                chain = lines.chain();
                good = lines.nextOffset();
                identity(text).ifPresent(recent::add);
            }
        }
        return new PacketFolderEnd(
                Optional.of(file), PacketFolder.day(file), PacketFolder.number(file), good, chain, cut(file, good));
    }

    /** Cuts the file off behind its last good line. */
    private static long cut(Path file, long good) throws IOException {
        long torn = Files.size(file) - good;
        if (torn > MOST_CUT) {
            throw new IOException(file + " 第 " + good + " 字节之后与前文不衔接，不是中断造成的；请先移走并查明原因");
        }
        if (torn > 0) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(good);
                channel.force(true);
            }
        }
        return torn;
    }

    private static String lastChain(Path file) throws IOException {
        long from = Math.max(0, Files.size(file) - 2L * PacketLines.LONGEST);
        String chain = "";
        try (var lines = new PacketLines(file, from)) {
            while (lines.next()) {
                chain = lines.chain();
            }
        }
        return chain;
    }

    private static void readBack(Path file, RecentIdentities recent) throws IOException {
        try (var lines = new PacketLines(file, 0)) {
            while (lines.next()) {
                identity(lines.text()).ifPresent(recent::add);
            }
        }
    }

    /** The chain in front of a file, which its first line states; empty text if it is none. */
    static String after(String firstLine) {
        String name = ",\"after\":\"";
        int from = firstLine.indexOf(name);
        int start = from + name.length();
        boolean isThere = from > 0 && firstLine.length() > start + LineBuffer.CHAIN_LENGTH;
        return isThere ? firstLine.substring(start, start + LineBuffer.CHAIN_LENGTH) : "";
    }

    private static Optional<PacketIdentity> identity(String line) {
        int from = line.indexOf(",\"id\":\"");
        int start = from + LineBuffer.ID_NAME.length;
        return from < 0 ? Optional.empty() : Optional.of(PacketIdentity.parse(line.substring(start, start + 32)));
    }
}
