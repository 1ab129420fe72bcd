package xiezhi.core.statute;

import java.util.Arrays;
import java.util.Optional;

/** What an article does. */
public enum ArticleNature {
    /** Lays a duty or a ban on somebody outside the administration. */
    DUTY,
    /** Attaches a sanction to conduct. */
    PENALTY,
    /** Empowers a body to order, seize, inspect. */
    POWER,
    /** Aims, definitions, liability in general. */
    GENERAL,
    /** Rules how bodies proceed. */
    PROCEDURE;

    public String id() {
        return switch (this) {
            case DUTY -> "duty";
            case PENALTY -> "penalty";
            case POWER -> "power";
            case GENERAL -> "general";
            case PROCEDURE -> "procedure";
        };
    }

    public static Optional<ArticleNature> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
