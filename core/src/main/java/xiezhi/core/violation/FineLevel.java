package xiezhi.core.violation;

import java.util.Arrays;
import java.util.Optional;

/** What must be shown before a fine applies. */
public enum FineLevel {
    /** The violation itself. */
    BASE,
    /** Serious circumstances 情节严重. */
    SERIOUS,
    /** Refusal to correct 拒不改正. */
    REFUSAL,
    /** Consequences 造成后果. */
    HARM;

    public String id() {
        return switch (this) {
            case BASE -> "base";
            case SERIOUS -> "serious";
            case REFUSAL -> "refusal";
            case HARM -> "harm";
        };
    }

    public static Optional<FineLevel> of(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }
}
