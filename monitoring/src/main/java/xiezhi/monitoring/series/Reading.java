package xiezhi.monitoring.series;

import java.time.LocalDateTime;

/** One value of one factor as it was sent. */
public record Reading(String outlet, String factor, Span span, Measured measured, Mark mark, Transit transit)
        implements MonitoringEvent {
    @Override
    public LocalDateTime at() {
        return span.from();
    }

    /** Whether it counts. */
    public boolean isValid() {
        return mark.isValid() && !Double.isNaN(measured.average());
    }

    /** The converted mean where one was sent, else the mean. */
    public double compared() {
        return Double.isNaN(measured.converted()) ? measured.average() : measured.converted();
    }

    /** Whether both stand for the same period of the same factor. */
    public boolean isSameKey(Reading other) {
        return factor.equals(other.factor) && span.equals(other.span);
    }
}
