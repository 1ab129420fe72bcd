package xiezhi.core.deadline;

import java.util.Arrays;
import java.util.Optional;

/** What happens when the last day is a day off. */
public enum RollOver {
    /** The term ends on the next working day. */
    YES("yes"),
    /** The term ends on the day itself. */
    NO("no"),
    /** The law does not say: the day itself is the safe limit, and an act in between is not judged. */
    UNSETTLED("unsettled");

    private final String id;

    RollOver(String id) {
        this.id = id;
    }

    /** Name in law files. */
    public String id() {
        return id;
    }

    public static Optional<RollOver> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}
