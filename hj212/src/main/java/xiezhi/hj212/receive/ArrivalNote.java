package xiezhi.hj212.receive;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import xiezhi.hj212.message.Packet;

/** What is odd about the times of a packet, seen from its arrival. Such a packet is kept all the same. */
public enum ArrivalNote {
    /** DataTime or QN later than the arrival by more than {@link #MOST_AHEAD}. */
    FUTURE_TIME("future-time", "时间晚于到达时间"),
    /** DataTime or QN earlier than the arrival by more than {@link #MOST_BEHIND}. */
    ANCIENT_TIME("ancient-time", "时间远早于到达时间");

    /** Clocks of loggers drift by minutes between two calibrations; more is remarkable. Chosen by us, not by a standard. */
    public static final Duration MOST_AHEAD = Duration.ofMinutes(10);
    /** Loggers send what they stored while a line was down, for weeks; more is remarkable. Chosen by us, not by a standard. */
    public static final Duration MOST_BEHIND = Duration.ofDays(90);

    private final String code;
    private final String chinese;

    ArrivalNote(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** The stable name in files and reports. */
    public String code() {
        return code;
    }

    /** One phrase for people. */
    public String chinese() {
        return chinese;
    }

    /** The notes on a packet that arrived at {@code arrived} by a right clock in the zone of the device. */
    static Set<ArrivalNote> of(Packet packet, LocalDateTime arrived) {
        var notes = EnumSet.noneOf(ArrivalNote.class);
        add(notes, packet.dataTime(), arrived);
        add(notes, packet.requestTime(), arrived);
        return notes;
    }

    private static void add(Set<ArrivalNote> notes, Optional<LocalDateTime> time, LocalDateTime arrived) {
        if (time.isEmpty()) {
            return;
        }
        if (time.get().isAfter(arrived.plus(MOST_AHEAD))) {
            notes.add(FUTURE_TIME);
        }
        if (time.get().isBefore(arrived.minus(MOST_BEHIND))) {
            notes.add(ANCIENT_TIME);
        }
    }
}
