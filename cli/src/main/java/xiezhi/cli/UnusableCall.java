package xiezhi.cli;

/** The call cannot be carried out; the message is the one line the user reads. Ends with {@link ExitCode#UNUSABLE}. */
final class UnusableCall extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableCall(String message) {
        super(message);
    }
}
