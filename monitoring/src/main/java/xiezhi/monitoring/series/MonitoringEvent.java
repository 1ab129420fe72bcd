package xiezhi.monitoring.series;

import java.time.LocalDateTime;

/** What happens at an outlet, by event time. */
public sealed interface MonitoringEvent permits Reading, StatedMark, Notice, EmissionOrder {
    /** Id of the outlet. */
    String outlet();

    /** Event time: when it was, not when it was heard of. */
    LocalDateTime at();
}
