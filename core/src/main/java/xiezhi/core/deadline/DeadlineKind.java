package xiezhi.core.deadline;

import java.util.Arrays;
import java.util.Optional;

/** How an act and its time limit stand to each other. */
public enum DeadlineKind {
    /** The act must be done by the last day. */
    WITHIN("within"),
    /** The act must be done some time ahead of the event that the limit is counted back from. */
    BEFORE("before"),
    /** The act may only be done once the time has passed. */
    WAIT("wait"),
    /** The act may only be done after one term has expired and before another one does. */
    WINDOW("window");

    private final String id;

    DeadlineKind(String id) {
        this.id = id;
    }

    /** Name in law files. */
    public String id() {
        return id;
    }

    public static Optional<DeadlineKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
