package xiezhi.store;

/** A backup cannot be restored: it is damaged, of another form, or the database is not empty. Nothing was changed. */
public final class UnusableBackup extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableBackup(String message) {
        super(message);
    }
}
