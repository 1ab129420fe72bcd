package xiezhi.store;

/** Counts the steps of one piece of work and tells each. */
final class Steps {
    private final BackupProgress progress;
    private final int total;
    private int done;

    Steps(BackupProgress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    void next() {
        done++;
        progress.at(done, total);
    }
}
