package xiezhi.hj212.message;

import java.util.Optional;

/** Results of carrying a request out (ExeRtn). */
public enum ExecutionResult {
    /** Done. */
    DONE(1),
    /** Failed, reason unknown. */
    FAILED(2),
    /** A condition of the command does not hold. */
    WRONG_CONDITION(3),
    /** Communication timed out. */
    TIMEOUT(4),
    /** Busy. */
    BUSY(5),
    /** System fault. */
    FAULT(6),
    /** No data. */
    NO_DATA(100);

    private final int code;

    ExecutionResult(int code) {
        this.code = code;
    }

    /** As written in a packet. */
    public int code() {
        return code;
    }

    /** The result of a code, if the standard has one. */
    public static Optional<ExecutionResult> of(int code) {
        for (ExecutionResult result : values()) {
            if (result.code == code) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }
}
