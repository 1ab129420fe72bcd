package xiezhi.extract;

/**
 * A file that could not be read.
 *
 * @param file the name the file was given
 * @param reasonCode kebab-case code, one of {@link Reason#code()}
 * @param message one Chinese line: which file, what is wrong, what to do
 */
public record Unreadable(String file, String reasonCode, String message) implements Extraction, LedgerReading {
    /** True for files that never carry case text, such as video: nothing is lost by not reading them. */
    public boolean isNoDocument() {
        return Reason.NOT_A_DOCUMENT.code().equals(reasonCode);
    }
}
