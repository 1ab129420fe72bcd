package xiezhi.store;

/** Is told how far a backup or a restore has come. */
@FunctionalInterface
public interface BackupProgress {
    /** So many of so many tables and files are done. */
    void at(int done, int total);
}
