package xiezhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are kept under names of their own: what was handed in for import.
 *
 * @param folder where they lie; need not exist
 */
public record KeptFiles(Path folder) {
    /** Names below the folder, with slashes, in their order. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Where a file of an archive belongs; never outside the folder. */
    Path target(String name) throws UnusableBackup {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder.normalize()) || target.equals(folder.normalize())) {
            throw new UnusableBackup("备份已损坏：文件名 " + name + " 指向目录之外");
        }
        return target;
    }
}
