package xiezhi.core.rule;

/**
 * Weight of a failed check. {@code FATAL}: one of the 25 legality problems of the national rubric of 2024, or a defect
 * for which a statute makes the act void or annullable. {@code MAJOR}: loses normative points or is a likely loss in
 * reconsideration. {@code MINOR}: form.
 */
public enum Severity {
    FATAL,
    MAJOR,
    MINOR;

    public String id() {
        return switch (this) {
            case FATAL -> "fatal";
            case MAJOR -> "major";
            case MINOR -> "minor";
        };
    }

    /** Chinese label. */
    public String zh() {
        return switch (this) {
            case FATAL -> "阻断";
            case MAJOR -> "警示";
            case MINOR -> "提示";
        };
    }
}
