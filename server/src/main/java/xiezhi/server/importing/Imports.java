package xiezhi.server.importing;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins an import of files that lie in its folder already. */
@Component
public class Imports {
    private final ImportStore imports;
    private final ImportFiles files;
    private final ImportJobs jobs;

    Imports(ImportStore imports, ImportFiles files, ImportJobs jobs) {
        this.imports = imports;
        this.files = files;
        this.jobs = jobs;
    }

    /** Whether anything was ever imported. */
    public boolean hasAny() {
        return !imports.newest(1).isEmpty();
    }

    /** Folder of an import; holds exactly one file or folder when it begins. */
    public Path folder(UUID id) {
        return files.folder(id);
    }

    /** Begins the work. */
    public void begin(UUID id, String name, String account) {
        imports.add(id, name, account);
        jobs.queue(id);
    }
}
