package xiezhi.core.event;

import java.util.Locale;

/** The twelve stages of a case, in their usual order; also the folder names below {@code law/rules/} and {@code law/deadlines/}. */
public enum Stage {
    LEAD,
    INSPECTION,
    FILING,
    INVESTIGATION,
    MEASURES,
    NOTICE,
    HEARING,
    DELIBERATION,
    DECISION,
    SERVICE,
    ENFORCEMENT,
    OVERSIGHT;

    /** Folder name, for example {@code notice}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
