package xiezhi.core.rule;

/** Answer of one check on one case. Unsure never passes and never vetoes. */
public enum Outcome {
    PASS,
    FAIL,
    NOT_APPLICABLE,
    CANNOT_TELL;

    /** Name in files and JSON: {@code pass}, {@code fail}, {@code not-applicable}, {@code cannot-tell}. */
    public String id() {
        return switch (this) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case NOT_APPLICABLE -> "not-applicable";
            case CANNOT_TELL -> "cannot-tell";
        };
    }
}
