package xiezhi.core.rule;

import java.util.Arrays;
import java.util.Optional;

/** How sure we are of a statement about the law. Only a firm one supports a fatal finding. */
public enum Provenance {
    /** Read in the official text. */
    SEEN("seen", "见过原文"),
    /** Read in a text that quotes or explains the official one. */
    SECONDARY("secondary", "见过转述"),
    /** Remembered, not read. */
    FROM_MEMORY("from-memory", "凭记忆"),
    /** Follows from texts that were read. */
    DERIVED("derived", "由条文推导"),
    /** Our own proposal: practice or logic, not law. */
    DESIGN("design", "设计约定");

    private final String id;
    private final String zh;

    Provenance(String id, String zh) {
        this.id = id;
        this.zh = zh;
    }

    /** Name in files and JSON, for example {@code from-memory}. */
    public String id() {
        return id;
    }

    /** Chinese label. */
    public String zh() {
        return zh;
    }

    /** May support a statement against somebody. What is only remembered or proposed supports a yes, never a no. */
    public boolean isFirm() {
        return this != FROM_MEMORY && this != DESIGN;
    }

    /** The provenance called so in files. */
    public static Optional<Provenance> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}
