package xiezhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.text.StatuteStore;

/** Where statute texts of the user are kept: never inside the project, which holds no statute text. */
final class StatuteTextFolder {
    private StatuteTextFolder() {}

    /** The book quoting the user's texts, when there are any; texts that cannot be read are told and left out. */
    static LawBook quoting(LawBook book, PrintWriter err) {
        var store = StatuteStore.ofUser();
        try {
            var texts = store.load();
            return texts.all().isEmpty() ? book : book.quoting(texts);
        } catch (IOException problem) {
            err.println("提醒：不能读取已导入的法律文本，结论不附原文（" + store.folder() + "：" + problem.getMessage() + "）");
            return book;
        }
    }

    /** The store in {@code folder}, or the user's own when none is named. */
    static StatuteStore store(@Nullable Path folder) throws UnusableCall {
        var store = folder == null ? StatuteStore.ofUser() : new StatuteStore(folder);
        var home = System.getProperty(LawFiles.HOME_PROPERTY, "");
        if (!home.isBlank()
                && store.folder()
                        .toAbsolutePath()
                        .normalize()
                        .startsWith(Path.of(home).toAbsolutePath().normalize())) {
            throw new UnusableCall("法律文本不能保存在项目目录内：" + store.folder() + "；用 --to 另选一个目录");
        }
        return store;
    }
}
