package xiezhi.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import xiezhi.store.DatabaseSetting;

/**
 * What a command on the data is told.
 *
 * @param task what to do
 * @param archive file to write or to read; empty for {@link Task#REBUILD}
 * @param anchors roots kept outside, which a restored database must agree with
 * @param data folder of everything that is kept
 * @param database which PostgreSQL
 */
record UpkeepSetting(Task task, Optional<Path> archive, List<Path> anchors, Path data, DatabaseSetting database) {
    private static final String USAGE = "用法：./xiezhi backup 文件 | restore 文件 [--anchor 日根文件] | rebuild，都可加 [--data 目录]";

    /** The commands. */
    enum Task {
        BACKUP,
        RESTORE,
        REBUILD;

        /** The task of that word. */
        static Optional<Task> of(String word) {
            return Arrays.stream(values())
                    .filter(task -> task.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }

        private boolean needsArchive() {
            return this != REBUILD;
        }
    }

    /** The setting of a command line, whose folders and addresses are those of {@code serve}. */
    static UpkeepSetting of(List<String> arguments, Path home, ServerSetting.Environment environment)
            throws ServerSetting.Wrong {
        var task = arguments.isEmpty() ? Optional.<Task>empty() : Task.of(arguments.getFirst());
        var serve = new ArrayList<>(List.of("serve"));
        var archives = new ArrayList<Path>();
        var anchors = new ArrayList<Path>();
        for (var words = arguments.stream().skip(1).iterator(); words.hasNext(); ) {
            var word = words.next();
            if (!word.startsWith("--")) {
                archives.add(Path.of(word).toAbsolutePath());
            } else if (!words.hasNext()) {
                throw new ServerSetting.Wrong(word + " 后缺少值。" + USAGE);
            } else if (word.equals("--anchor")) {
                anchors.add(Path.of(words.next()));
            } else if (word.equals("--data")) {
                serve.addAll(List.of(word, words.next()));
            } else {
                throw new ServerSetting.Wrong("不认识 " + word + "。" + USAGE);
            }
        }
        if (task.isEmpty() || archives.size() != (task.get().needsArchive() ? 1 : 0)) {
            throw new ServerSetting.Wrong(USAGE);
        }
        var setting = ServerSetting.of(serve, home, environment);
        return new UpkeepSetting(
                task.get(), archives.stream().findFirst(), anchors, setting.data(), setting.database());
    }
}
