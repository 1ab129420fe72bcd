package xiezhi.cli;

/** What a command's exit status means; the same for every verb. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Done, and there are findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** The call was wrong, or nothing could be read; one line on standard error says what and where. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
