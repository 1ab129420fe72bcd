package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;
import static xiezhi.monitoring.detector.Sighting.text;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Reading;

/** D03: most of the last parts near the limit, and rising. */
public final class ApproachingLimit extends WindowDetector {
    private static final int HOURS = 2;

    public ApproachingLimit(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var hour = hours.getLast();
        for (var profile : hour.outlet().pollutants()) {
            var limit = hour.outlet().nearestLimit(profile.code(), hour.day());
            var parts = Columns.parts(hours, profile.code());
            var last = parts.subList(Math.max(0, parts.size() - count("parts")), parts.size());
            if (limit.isPresent() && last.size() == count("parts") && isNear(last, limit.getAsDouble())) {
                found.add(over(hours, profile.code())
                        .seen(
                                "%s升至%s，限值%s"
                                        .formatted(
                                                name(hour, profile.code()),
                                                text(last.getLast().compared()),
                                                text(limit.getAsDouble())),
                                "只作提醒，不排除任何原因"));
            }
        }
        return found;
    }

    private boolean isNear(List<Reading> parts, double limit) {
        var near = parts.stream()
                .filter(part -> part.compared() > number("near") * limit)
                .count();
        return near >= count("near-parts")
                && parts.getLast().compared() > number("risen-to") * limit
                && parts.getLast().compared() > parts.getFirst().compared();
    }
}
