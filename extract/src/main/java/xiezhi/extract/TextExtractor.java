package xiezhi.extract;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import xiezhi.extract.scan.Recogniser;
import xiezhi.extract.sheet.LedgerView;

/**
 * Reads one file of any kind into text with positions. What the file is decides its content alone, never its name. Safe
 * for use from several threads; the same bytes give the same answer.
 *
 * <p>Nothing escapes as an exception: a file that cannot be read is {@link Unreadable} with one Chinese line.
 */
public final class TextExtractor {
    private static final Logger LOG = System.getLogger(TextExtractor.class.getName());

    private final Limits limits;
    private final Readers readers;

    public TextExtractor() {
        this(Limits.STANDARD, Recogniser.installed());
    }

    public TextExtractor(Limits limits) {
        this(limits, Recogniser.installed());
    }

    /** @param recogniser reads pictures; without one they are refused with a line that says what is needed */
    public TextExtractor(Limits limits, Optional<Recogniser> recogniser) {
        this.limits = limits;
        this.readers = new Readers(limits, recogniser);
    }

    /**
     * Reads a file on disk.
     *
     * @param name what the file is called in messages and positions, usually its path inside the case
     */
    public Extraction extract(String name, Path path) {
        return extract(name, Source.of(path));
    }

    /**
     * Reads a file in memory.
     *
     * @param content must not change while it is read
     */
    public Extraction extract(String name, byte[] content) {
        return extract(name, Source.of(content));
    }

    /** Reads a file wherever it lies. */
    public Extraction extract(String name, Source source) {
        return answered(name, source, () -> new Extracted(readers.read(name, source)), why -> why.of(name));
    }

    /** Reads a spreadsheet as a list of records. */
    public LedgerReading ledger(String name, Source source) {
        return answered(name, source, () -> LedgerView.ledger(name, readers.grid(source)), why -> why.of(name));
    }

    /** Work that may meet a bad file. */
    private interface Reading<T> {
        T done() throws IOException;
    }

    private static <T> T answered(
            String name, Source source, Reading<? extends T> reading, Function<UnreadableFile, ? extends T> refusal) {
        try {
            check(source);
            return reading.done();
        } catch (UnreadableFile why) {
            return refusal.apply(why);
        } catch (NoSuchFileException gone) {
            return refusal.apply(missing());
        } catch (AccessDeniedException denied) {
            return refusal.apply(new UnreadableFile(Reason.MISSING, "没有读取权限，请检查文件权限"));
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.DEBUG, name, broken);
            return refusal.apply(damaged(source));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            // Both are raised by what the file asks of its reader, and by now that has been let go of.
            return refusal.apply(new UnreadableFile(Reason.UNSAFE, "文件结构异常庞大或嵌套过深，未读取；请另存为新文件后提交"));
        }
    }

    private static void check(Source source) throws IOException {
        Optional<Path> path = source.onDisk();
        if (path.isPresent() && !Files.isRegularFile(path.get())) {
            throw noRegularFile(path.get());
        }
        if (source.size() == 0) {
            throw new UnreadableFile(Reason.EMPTY, "文件是空的（0 字节），请重新提交");
        }
    }

    /** Limits in force. */
    public Limits limits() {
        return limits;
    }

    private static UnreadableFile noRegularFile(Path path) {
        if (Files.isDirectory(path)) {
            return new UnreadableFile(Reason.NOT_A_FILE, "是文件夹，不是文件");
        }
        return Files.exists(path) ? new UnreadableFile(Reason.NOT_A_FILE, "不是普通文件，未读取") : missing();
    }

    private static UnreadableFile missing() {
        return new UnreadableFile(Reason.MISSING, "文件不存在或已被移走，请检查路径");
    }

    private static UnreadableFile damaged(Source source) {
        boolean isGone = source.onDisk().map(path -> !Files.exists(path)).orElse(false);
        return isGone ? missing() : new UnreadableFile(Reason.DAMAGED, "文件已损坏或不完整，请重新导出后提交");
    }
}
