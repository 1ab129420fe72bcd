package xiezhi.core.statute;

import java.time.LocalDate;

/** Whether a statute still stands. */
public sealed interface StatuteEnd {

    /** No repeal known. */
    record Standing() implements StatuteEnd {}

    /**
     * Repealed or replaced.
     *
     * @param by the statute that did it
     * @param from first day no longer law
     */
    record Repealed(StatuteId by, LocalDate from) implements StatuteEnd {}
}
