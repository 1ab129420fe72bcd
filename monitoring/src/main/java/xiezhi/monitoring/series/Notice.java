package xiezhi.monitoring.series;

import java.time.LocalDateTime;

/** Something that happened to the equipment. */
public record Notice(String outlet, Kind kind, LocalDateTime at, String words, String evidence)
        implements MonitoringEvent {
    /** What happened. */
    public enum Kind {
        CALIBRATED,
        PARAMETER_CHANGED,
        RESTARTED,
        /** The receiving platform itself could not be reached: silence is not the sender's. */
        PLATFORM_OUTAGE
    }
}
