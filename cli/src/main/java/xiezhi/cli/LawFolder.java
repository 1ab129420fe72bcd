package xiezhi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

/** The {@code --law} option: another law folder than the project's own. */
final class LawFolder {
    /** Mistakes of the law folder shown before the rest is only counted. */
    private static final int SHOWN = 10;

    @Option(names = "--law", paramLabel = "目录", description = "使用另一个 law 目录")
    @Nullable
    Path folder;

    LawFiles files() throws UnusableCall {
        if (folder == null) {
            return LawFiles.find();
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableCall("--law 不是目录：" + folder);
        }
        return LawFiles.of(folder);
    }

    /** The whole law book; refuses a law folder that has mistakes. */
    LawBook book() throws UnusableCall {
        var errors = new LawErrors();
        var book = LawBook.load(files(), errors);
        refuse(errors);
        return book;
    }

    /** Refuses to go on with a law folder that has mistakes. */
    static void refuse(LawErrors errors) throws UnusableCall {
        if (errors.isEmpty()) {
            return;
        }
        var lines = errors.sorted().stream().limit(SHOWN).map(LawError::text).toList();
        throw new UnusableCall(
                "law 目录有 " + errors.count() + " 处错误，先运行 ./xiezhi law check：\n  " + String.join("\n  ", lines));
    }
}
