package xiezhi.core.statute;

import java.util.Arrays;
import java.util.Optional;

/** How sure a statement about the law is. */
public enum Provenance {
    /** The text of the instrument was read. */
    SEEN("seen", "见过原文"),
    /** A report or summary of the text was read. */
    SECONDARY("secondary", "见过转述"),
    /** From memory, to be verified. */
    FROM_MEMORY("from-memory", "凭记忆"),
    /** Follows from two rules that were read. */
    DERIVED("derived", "由条文推导"),
    /** Our own proposal, no law. */
    DESIGN("design", "设计约定");

    private final String id;
    private final String zh;

    Provenance(String id, String zh) {
        this.id = id;
        this.zh = zh;
    }

    public String id() {
        return id;
    }

    public String zh() {
        return zh;
    }

    /** May support a statement against somebody. What is only remembered supports a yes, never a no. */
    public boolean isFirm() {
        return this != FROM_MEMORY && this != DESIGN;
    }

    public static Optional<Provenance> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}
