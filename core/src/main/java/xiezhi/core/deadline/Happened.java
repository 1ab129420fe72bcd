package xiezhi.core.deadline;

import java.time.LocalDate;

/** An event that happened, and when. */
public record Happened(EventName event, Moment moment) {
    public LocalDate day() {
        return moment.day();
    }
}
