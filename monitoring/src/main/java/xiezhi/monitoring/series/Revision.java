package xiezhi.monitoring.series;

import java.util.Optional;

/**
 * A reading that came after its hour was closed.
 *
 * @param before what had been sent for the same period; empty where nothing had
 */
public record Revision(Reading late, Optional<Reading> before) {
    /** Whether it gives another value than the one before. */
    public boolean isChange() {
        return before.filter(
                        each -> !each.measured().text().equals(late.measured().text()))
                .isPresent();
    }

    /** Whether it fills a gap. */
    public boolean isFill() {
        return before.isEmpty();
    }
}
