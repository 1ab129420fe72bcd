package xiezhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a report goes: standard output, or a file that appears under its name only when it is whole. What lay under
 * that name before stays until then.
 */
final class ReportFile implements AutoCloseable {
    private final PrintWriter writer;
    private final Optional<Path> target;
    private final Optional<Path> draft;

    private ReportFile(PrintWriter writer, Optional<Path> target, Optional<Path> draft) {
        this.writer = writer;
        this.target = target;
        this.draft = draft;
    }

    static ReportFile standard(PrintWriter out) {
        return new ReportFile(out, Optional.empty(), Optional.empty());
    }

    /** Opens a draft beside the target; fails when the folder is not there or not writable. */
    static ReportFile at(Path target) throws IOException {
        var folder = Optional.ofNullable(target.toAbsolutePath().getParent()).orElseThrow();
        var draft = Files.createTempFile(folder, ".xiezhi-", ".part");
        var writer = new PrintWriter(Files.newBufferedWriter(draft, StandardCharsets.UTF_8));
        return new ReportFile(writer, Optional.of(target), Optional.of(draft));
    }

    PrintWriter writer() {
        return writer;
    }

    @Override
    public void close() {
        writer.flush();
        if (target.isEmpty() || draft.isEmpty()) {
            return;
        }
        boolean hasFailed = writer.checkError();
        writer.close();
        try {
            if (hasFailed) {
                Files.deleteIfExists(draft.get());
                throw new IOException("写入 " + target.get() + " 失败：磁盘已满或不可写");
            }
            Files.move(draft.get(), target.get(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
