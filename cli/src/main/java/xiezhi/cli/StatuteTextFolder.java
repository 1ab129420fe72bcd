package xiezhi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.text.StatuteStore;

/** Where statute texts of the user are kept: never inside the project, which holds no statute text. */
final class StatuteTextFolder {
    private StatuteTextFolder() {}

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
