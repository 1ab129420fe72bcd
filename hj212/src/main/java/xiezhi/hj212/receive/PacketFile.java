package xiezhi.hj212.receive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.hj212.receive.PacketSink.Outcome;

/**
 * A sink that needs no database: files of lines in a folder, a new one each day and whenever one is full. Lines are only
 * ever added, and chained by SHA-256 across files, so that a line changed, removed or put in shows. A group is on the disk
 * when {@link #keep} returns. One process at a time has the folder.
 *
 * <p>What a kill left unfinished at the end is cut off when the folder is opened: it was never answered.
 */
public final class PacketFile implements PacketSink, Closeable {
    /** Bytes after which a new file is begun: the last one is read whole when the folder is opened, in some seconds. */
    public static final long GREATEST_FILE = 256L * 1024 * 1024;

    private final Path folder;
    private final ZoneId zone;
    private final long greatestFile;
    private final FileChannel lockFile;
    private final RecentIdentities recent = new RecentIdentities(RecentIdentities.GENERATION);
    private final LineBuffer lines;
    private final long cutBytes;
    private String chain;
    private String day;
    private int number;
    /** The file written to; none until the first packet of a new folder. */
    private @Nullable FileChannel channel;

    private long length;
    private boolean isBroken;

    private PacketFile(Path folder, ZoneId zone, long greatestFile, FileChannel lockFile) throws IOException {
        this.folder = folder;
        this.zone = zone;
        this.greatestFile = greatestFile;
        this.lockFile = lockFile;
        var end = PacketFolderEnd.find(folder, recent);
        this.cutBytes = end.cutBytes();
        this.chain = end.chain();
        this.lines = new LineBuffer(chain);
        this.day = end.day();
        this.number = end.number();
        this.length = end.length();
        this.channel = end.file().isPresent() ? append(end.file().get()) : null;
    }

    /**
     * Opens a folder, made if it is not there, and reads back what was kept last.
     *
     * @param zone of the day in the names of files
     * @throws IOException another process has it, or a line that is not the last unfinished one does not fit the chain
     */
    public static PacketFile open(Path folder, ZoneId zone) throws IOException {
        return open(folder, zone, GREATEST_FILE);
    }

    /** The same with files of another size. */
    static PacketFile open(Path folder, ZoneId zone, long greatestFile) throws IOException {
        Files.createDirectories(folder);
        var lockFile = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                throw new IOException("另一个程序正在使用 " + folder);
            }
            return new PacketFile(folder, zone, greatestFile, lockFile);
        } catch (OverlappingFileLockException taken) {
            lockFile.close();
            throw new IOException("另一个程序正在使用 " + folder, taken);
        } catch (IOException problem) {
            lockFile.close();
            throw problem;
        }
    }

    /** How many bytes were cut off the end when the folder was opened. */
    public long cutBytes() {
        return cutBytes;
    }

    @Override
    public synchronized List<Outcome> keep(List<ReceivedPacket> packets) throws IOException {
        if (isBroken) {
            throw new IOException("expected a file that could be written to the disk; open the folder anew");
        }
        if (!packets.isEmpty()) {
            turnOver(packets.getFirst());
        }
        var outcomes = new ArrayList<Outcome>(packets.size());
        var added = new ArrayList<PacketIdentity>(packets.size());
        Set<PacketIdentity> inGroup = new HashSet<>();
        for (ReceivedPacket packet : packets) {
            PacketIdentity identity = packet.identity();
            boolean isNew = !recent.contains(identity) && inGroup.add(identity);
            if (isNew) {
                lines.packet(packet);
                added.add(identity);
            }
            outcomes.add(isNew ? Outcome.KEPT : Outcome.REPEATED);
        }
        if (!added.isEmpty()) {
            write();
        }
        added.forEach(recent::add);
        return outcomes;
    }

    /** Begins a new file when the day is over or the file is full. A clock set back begins none. */
    private void turnOver(ReceivedPacket first) throws IOException {
        String arrived = LocalDate.ofInstant(first.arrivedAt(), zone).toString();
        lines.begin(chain);
        boolean isNextDay = arrived.compareTo(day) > 0;
        if (!isNextDay && length > 0 && length < greatestFile) {
            return;
        }
        String nextDay = isNextDay ? arrived : day;
        boolean isBegunInVain = length == 0 && number > 0;
        int nextNumber = isNextDay ? 1 : isBegunInVain ? number : number + 1;
        FileChannel next = FileChannel.open(
                folder.resolve(PacketFolder.name(nextDay, nextNumber)),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        if (channel != null) {
            channel.close();
        }
        channel = next;
        day = nextDay;
        number = nextNumber;
        length = 0;
        lines.head(nextDay);
        write();
        PacketFolder.force(folder);
        lines.begin(chain);
    }

    /** Brings the lines to the disk; what could not be written whole is taken back. */
    private void write() throws IOException {
        FileChannel file = Objects.requireNonNull(channel, "expected a file begun before lines are written");
        try {
            ByteBuffer view = lines.view();
            while (view.hasRemaining()) {
                file.write(view);
            }
        } catch (IOException full) {
            isBroken = true;
            file.truncate(length);
            file.position(length);
            isBroken = false;
            throw full;
        }
        try {
            file.force(false);
        } catch (IOException unknown) {
            // After a failed force nobody knows what is on the disk, and asking again proves nothing.
            isBroken = true;
            throw unknown;
        }
        length += lines.length();
        chain = lines.chain();
    }

    private static FileChannel append(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.position(channel.size());
        return channel;
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
        lockFile.close();
        isBroken = true;
    }
}
