package xiezhi.monitoring.series;

import java.time.LocalDateTime;

/**
 * A state the discharger declares for a time: a claim to be compared with the series.
 *
 * @param statedAt when it was declared; before {@code from} when in advance
 * @param evidence reference of the declaration
 */
public record StatedMark(
        String outlet, Kind kind, LocalDateTime from, LocalDateTime until, LocalDateTime statedAt, String evidence)
        implements MonitoringEvent {
    /** The declared state. */
    public enum Kind {
        STOP("停运"),
        START_UP("启停"),
        MAINTENANCE("维护");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** For people. */
        public String chinese() {
            return chinese;
        }
    }

    @Override
    public LocalDateTime at() {
        return statedAt;
    }

    /** Whether it says something of that moment. */
    public boolean covers(LocalDateTime moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
