package xiezhi.store;

import java.nio.file.Path;

/** Another running program uses the folder of an embedded database. */
public final class FolderInUse extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super("expected to be the only user of " + folder + ", found another running program");
    }
}
