package xiezhi.store;

/** The database could not be reached, started or used as expected. The message says what was expected and what was found. */
public sealed class DatabaseFailure extends RuntimeException permits FolderInUse {
    private static final long serialVersionUID = 1L;

    public DatabaseFailure(String message) {
        super(message);
    }

    public DatabaseFailure(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
