package xiezhi.core.docket;

import java.util.regex.Pattern;

/**
 * Name of a docket, the same in addresses, files and tables.
 *
 * @param value 1 to 64 letters, digits, {@code . _ -}, beginning with a letter or digit; ordered by character
 */
public record DocketId(String value) implements Comparable<DocketId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public DocketId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("expected 1 to 64 of A-Z a-z 0-9 . _ -, found " + value);
        }
    }

    @Override
    public int compareTo(DocketId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
