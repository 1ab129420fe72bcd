package xiezhi.server.importing;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.server.account.Actors;

/** Begins an import of files that lie in its folder already. */
@Component
public class Imports {
    private final ImportStore imports;
    private final ImportFiles files;
    private final ImportJobs jobs;
    private final Actors actors;

    Imports(ImportStore imports, ImportFiles files, ImportJobs jobs, Actors actors) {
        this.actors = actors;
        this.imports = imports;
        this.files = files;
        this.jobs = jobs;
    }

    /** Whether anything was ever imported. */
    public boolean hasAny() {
        return !imports.isEmpty();
    }

    /** Folder of an import; holds exactly one file or folder when it begins. */
    public Path folder(UUID id) {
        return files.folder(id);
    }

    /** Whether the work has ended, one way or the other. */
    public boolean isOver(UUID id) {
        return imports.job(id).filter(ImportJob::isEnded).isPresent();
    }

    /** How many of its inputs were read. */
    public int done(UUID id) {
        return imports.job(id).map(ImportJob::done).orElse(0);
    }

    /** How many inputs it has; 0 as long as they are not counted. */
    public int total(UUID id) {
        return imports.job(id).flatMap(ImportJob::total).orElse(0);
    }

    /** Begins the work. */
    public void begin(UUID id, String name, String account) {
        imports.add(id, name, account, actors.unitOf(account));
        jobs.queue(id);
    }
}
