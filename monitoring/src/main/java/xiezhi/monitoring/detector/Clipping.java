package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Reading;

/** D05: the greatest value below the limit comes again and again, letter by letter, where peaks should be. */
public final class Clipping extends WindowDetector {
    private static final int HOURS = 24;

    public Clipping(DetectorRule rule) {
        super(rule, HOURS, 3);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var hour = hours.getLast();
        for (var profile : hour.outlet().pollutants()) {
            var limit = hour.outlet().nearestLimit(profile.code(), hour.day());
            var parts = Columns.parts(hours, profile.code());
            if (limit.isPresent() && !parts.isEmpty()) {
                look(hours, profile.code(), parts, limit.getAsDouble()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Detection> look(List<OutletHour> hours, String factor, List<Reading> parts, double limit) {
        var top = parts.stream().mapToDouble(Clipping::shown).max().orElse(0);
        var equal = distinctSamples(
                parts.stream().filter(part -> shown(part) == top).toList());
        Set<Double> different = new HashSet<>();
        parts.forEach(part -> different.add(shown(part)));
        var isClipped = top > number("from") * limit
                && top <= limit
                && equal >= count("equal")
                && different.size() >= count("variety")
                && equal <= number("most-share") * parts.size();
        return isClipped
                ? Optional.of(over(hours, factor)
                        .seen(
                                "%s的最大值%s在一日内出现%d次，限值%s"
                                        .formatted(
                                                name(hours.getLast(), factor),
                                                Sighting.text(top),
                                                equal,
                                                Sighting.text(limit)),
                                "同期另有%d个不同的值，不是分辨力不足；没有超量程标记".formatted(different.size() - 1)))
                : Optional.empty();
    }

    private static double shown(Reading part) {
        return part.compared();
    }

    private static int distinctSamples(List<Reading> parts) {
        return (int) parts.stream()
                .map(part -> part.transit().sampledAt())
                .distinct()
                .count();
    }
}
