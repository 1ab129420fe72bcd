package xiezhi.core.admission;

/**
 * Stable name of a reason for refusal, for example {@code NOTICE-003}: the stage the gate belongs to, or {@code DOCKET} for gates of every event, and a number. A code is never given to another reason.
 *
 * @param value the code as shown
 */
public record RefusalCode(String value) implements Comparable<RefusalCode> {
    private static final String FORM = "[A-Z]+-[0-9]{3}";

    public RefusalCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("expected a code such as NOTICE-003, found '" + value + "'");
        }
    }

    /** Whether a text has the form of a code. */
    public static boolean isCode(String text) {
        return text.matches(FORM);
    }

    /** The part before the hyphen. */
    public String family() {
        return value.substring(0, value.indexOf('-'));
    }

    @Override
    public int compareTo(RefusalCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
