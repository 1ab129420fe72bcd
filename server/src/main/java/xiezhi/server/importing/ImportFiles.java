package xiezhi.server.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.server.ServerSetting;

/** The files handed in, one folder a job, under the name they came with. */
@Component
class ImportFiles {
    private static final int LONGEST_NAME = 120;

    private final Path folder;

    ImportFiles(ServerSetting setting) {
        this.folder = setting.data().resolve("imports");
    }

    /** A file name without folders or characters a disk or a report would trip over. */
    static String safeName(Optional<String> sent) {
        var name = sent.orElse("").replace('\\', '/');
        var last = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}:*?\"<>|]", "")
                .strip();
        var isUsable = !last.isEmpty() && !last.startsWith(".");
        var used = isUsable ? last : "案卷.zip";
        return used.length() <= LONGEST_NAME ? used : used.substring(used.length() - LONGEST_NAME);
    }

    /** Keeps a file; when this returns it is whole and on disk. */
    void keep(UUID job, String name, InputStream content) throws IOException {
        Files.createDirectories(folder(job));
        var target = folder(job).resolve(name);
        Files.copy(content, target);
        try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    Path folder(UUID job) {
        return folder.resolve(job.toString());
    }

    /** The file of a job. */
    Path file(UUID job) {
        try (var files = Files.list(folder(job))) {
            return files.findFirst().orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
