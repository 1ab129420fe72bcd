package xiezhi.core.report;

import java.time.LocalDate;
import xiezhi.core.deadline.DeadlineKind;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.TermAnswer;

/** How urgent an open term is. */
public enum Light {
    /** The last day is over. */
    RED("red"),
    /** Today or one of the next three days is the last. */
    AMBER("amber"),
    /** More time is left. */
    GREEN("green"),
    /** Nothing is to be done yet, or the day cannot be told. */
    GREY("grey");

    /** Days before the last one from which a term is pressing. */
    private static final int PRESSING_DAYS = 3;

    private final String id;

    Light(String id) {
        this.id = id;
    }

    /** Name in JSON. */
    public String id() {
        return id;
    }

    /** The light of a term on a day. A wait threatens nobody, so it is grey. */
    public static Light of(TermAnswer answer, LocalDate today) {
        if (!(answer.due() instanceof Due.On on) || answer.rule().kind() == DeadlineKind.WAIT) {
            return GREY;
        }
        return of(on.last().day(), today);
    }

    /** The light of a last day. */
    public static Light of(LocalDate last, LocalDate today) {
        if (last.isBefore(today)) {
            return RED;
        }
        return last.minusDays(PRESSING_DAYS).isAfter(today) ? GREEN : AMBER;
    }
}
