package xiezhi.core.statute;

/** Which day chooses the version: that of the conduct, or that of the step taken. */
public enum Subject {
    /** Duties and penalties: the day of the conduct, unless the newer law is lighter. */
    SUBSTANCE,
    /** Powers and procedure: the day of the step. */
    PROCEDURE;

    public String id() {
        return this == SUBSTANCE ? "substance" : "procedure";
    }
}
