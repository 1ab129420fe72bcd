package xiezhi.extract;

import java.io.IOException;

/** Raised inside the readers when a file cannot be read; {@link TextExtractor} turns it into {@link Unreadable}. */
public final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * A refusal.
     *
     * @param message Chinese, without the file's name: what is wrong and what to do
     */
    public UnreadableFile(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The line shown for the file of that name. */
    public Unreadable of(String file) {
        return new Unreadable(file, reason.code(), file.replaceAll("\\p{Cntrl}", " ") + "：" + getMessage());
    }
}
