package xiezhi.extract.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import xiezhi.extract.Limits;
import xiezhi.extract.Limits.ArchiveLimits;
import xiezhi.extract.Oversize;
import xiezhi.extract.Reason;
import xiezhi.extract.Source;
import xiezhi.extract.UnreadableFile;

/**
 * A zip file opened for reading: by its central directory, with names decoded, every stream bounded. Safe for use from
 * several threads until closed.
 */
public final class ZipParts implements AutoCloseable {
    private final ZipFile zip;
    private final ArchiveLimits limits;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private final List<String> unsafeNames = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final UnpackBudget documentBudget;
    private final UnpackBudget archiveBudget;

    private ZipParts(ZipFile zip, ArchiveLimits limits) {
        this.zip = zip;
        this.limits = limits;
        this.documentBudget = new UnpackBudget(limits.totalBytes());
        this.archiveBudget = new UnpackBudget(limits.archiveBytes());
    }

    /** Opens the archive; refuses what is no zip, is cut off or holds too many entries. */
    public static ZipParts open(Source source, Limits limits) throws IOException {
        ZipFile zip = null;
        try {
            zip = zipFile(source, limits);
            ZipParts opened = new ZipParts(zip, limits.archive());
            opened.list(source.size());
            return opened;
        } catch (UnreadableFile why) {
            close(zip);
            throw why;
        } catch (IOException | RuntimeException broken) {
            close(zip);
            if (broken instanceof NoSuchFileException gone) {
                throw gone;
            }
            throw new UnreadableFile(Reason.DAMAGED, "文件不完整或已损坏，请重新导出或重新传输后提交");
        }
    }

    private static ZipFile zipFile(Source source, Limits limits) throws IOException {
        ZipFile.Builder builder =
                ZipFile.builder().setUseUnicodeExtraFields(false).setIgnoreLocalFileHeader(true);
        if (source.onDisk().isPresent()) {
            return builder.setPath(source.onDisk().get()).get();
        }
        byte[] bytes = source.bytes(limits.fileBytes());
        return builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private static void close(@Nullable ZipFile zip) throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    private void list(long fileBytes) throws UnreadableFile {
        int count = 0;
        long packedBytes = 0;
        var entries = zip.getEntriesInPhysicalOrder();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (++count > limits.entries()) {
                throw new UnreadableFile(Reason.TOO_LARGE, "压缩包内文件超过 " + limits.entries() + " 个，请分批提交");
            }
            packedBytes += Math.max(0, entry.getCompressedSize());
            if (packedBytes > fileBytes) {
                throw new UnreadableFile(Reason.UNSAFE, "压缩包内的文件互相重叠，疑似压缩炸弹，未读取");
            }
            if (entry.isDirectory()) {
                continue;
            }
            EntryName name = EntryName.of(entry);
            if (entry.isUnixSymlink()) {
                links.add(name.path());
            } else if (name.isSafe()) {
                parts.putIfAbsent(name.path(), new ZipPart(this, name.path(), entry));
            } else {
                unsafeNames.add(name.path());
            }
        }
    }

    /** Files of the archive in their order, without folders and without entries whose names leave the archive. */
    public Collection<ZipPart> parts() {
        return parts.values();
    }

    /** Names that point outside the archive (absolute or through {@code ..}); such entries are never read. */
    public List<String> unsafeNames() {
        return List.copyOf(unsafeNames);
    }

    /** Names that are links to other files; what they point at is never read. */
    public List<String> links() {
        return List.copyOf(links);
    }

    /** The part of that path, if any; package formats compare names without regard to case. */
    public Optional<ZipPart> part(String path) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        ZipPart exact = parts.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        return parts.values().stream()
                .filter(part -> part.path().equalsIgnoreCase(plain))
                .findFirst();
    }

    public boolean has(String path) {
        return part(path).isPresent();
    }

    /** True when a part lies in that folder (given with its final slash). */
    public boolean hasFolder(String folder) {
        String lower = folder.toLowerCase(Locale.ROOT);
        return parts.keySet().stream()
                .anyMatch(path -> path.toLowerCase(Locale.ROOT).startsWith(lower));
    }

    /** The entry as a file of a case. */
    InputStream openFile(ZipArchiveEntry entry) throws IOException {
        return open(entry, limits.entryBytes(), archiveBudget);
    }

    /** The entry as an XML part of a document. */
    InputStream openPart(ZipArchiveEntry entry) throws IOException {
        return open(entry, limits.partBytes(), documentBudget);
    }

    private InputStream open(ZipArchiveEntry entry, long limitBytes, UnpackBudget budget) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFile(Reason.ENCRYPTED, "压缩包已加密，请解除密码后重新提交");
        }
        if (!zip.canReadEntryData(entry)) {
            throw new UnreadableFile(Reason.UNSUPPORTED, "压缩方式不受支持，请用普通 ZIP 方式重新压缩");
        }
        if (entry.getSize() > limitBytes) {
            throw Oversize.of(entry.getSize(), limitBytes);
        }
        return new BoundedInput(zip.getInputStream(entry), entry.getCompressedSize(), limitBytes, limits, budget);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
