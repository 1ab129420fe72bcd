package xiezhi.core.violation;

import java.util.Arrays;
import java.util.Optional;

/** Who pays a fine. */
public enum Payer {
    /** Whoever commits the violation. */
    ANYONE,
    UNIT,
    CITIZEN,
    /** Persons in charge or directly responsible, beside the unit. */
    RESPONSIBLE_PERSON;

    public String id() {
        return switch (this) {
            case ANYONE -> "anyone";
            case UNIT -> "unit";
            case CITIZEN -> "citizen";
            case RESPONSIBLE_PERSON -> "responsible-person";
        };
    }

    public static Optional<Payer> of(String id) {
        return Arrays.stream(values()).filter(payer -> payer.id().equals(id)).findFirst();
    }
}
