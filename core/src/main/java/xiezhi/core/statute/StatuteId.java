package xiezhi.core.statute;

import java.util.regex.Pattern;

/**
 * Id of a statute, regulation, rule or interpretation: its folder in {@code law/statutes/}.
 *
 * @param value kebab-case English, for example {@code administrative-penalty-law}
 */
public record StatuteId(String value) implements Comparable<StatuteId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public StatuteId {
        if (!isId(value)) {
            throw new IllegalArgumentException("expected a statute id in kebab-case, found '" + value + "'");
        }
    }

    /** The text has the form of an id; whether the catalogue has it is another question. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(StatuteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
