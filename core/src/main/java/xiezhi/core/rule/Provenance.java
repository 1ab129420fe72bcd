package xiezhi.core.rule;

import java.util.Arrays;
import java.util.Locale;

/** How sure we are of a statement about the law. Nothing below {@code SECONDARY} supports a fatal finding. */
public enum Provenance {
    /** Read in the official text. */
    SEEN,
    /** Read in a text that quotes or explains the official one. */
    SECONDARY,
    /** Remembered, not read. */
    FROM_MEMORY,
    /** Follows from texts that were read. */
    DERIVED,
    /** Our own proposal: practice or logic, not law. */
    DESIGN;

    /** Name in files and JSON, for example {@code from-memory}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The provenance called so in files; an {@link IllegalArgumentException} names the known ones. */
    public static Provenance of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected one of " + Arrays.toString(values()) + " in kebab-case, found '" + id + "'"));
    }
}
