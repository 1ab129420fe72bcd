package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Reading;
import xiezhi.monitoring.series.StatedMark;

/** D18: upkeep takes too long, or begins whenever a value comes near the limit. */
public final class UpkeepAbuse extends WindowDetector {
    private static final int HOURS = 30 * 24;
    private static final int DAY = 24;

    public UpkeepAbuse(DetectorRule rule) {
        super(rule, HOURS, DAY);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var hour = hours.getLast();
        var day = last(hours, DAY);
        for (var profile : hour.outlet().pollutants()) {
            var factor = profile.code();
            var minutes = parts(day, factor).stream()
                    .filter(part -> part.mark().isUpkeep())
                    .mapToInt(part -> part.span().minutes())
                    .sum();
            var starts = starts(hours, factor);
            var recent = starts.subList(Math.max(0, starts.size() - count("last-starts")), starts.size());
            var near = recent.stream().filter(Boolean::booleanValue).count();
            if (minutes > number("minutes") && !isDeclared(day)) {
                found.add(over(day, factor)
                        .seen("%s一日内校准、维护标记共%d分钟".formatted(name(hour, factor), minutes), "没有事先申报的维护，超过日常校零所需"));
            } else if (near >= count("near-starts")) {
                found.add(over(last(hours, DAY * 7), factor)
                        .seen(
                                "%s最近%d次校准、维护中有%d次始于数值接近限值之后".formatted(name(hour, factor), recent.size(), near),
                                "定时校准与数值高低无关，不会多次落在接近限值的时刻"));
            }
        }
        return found;
    }

    private static List<Reading> parts(List<OutletHour> hours, String factor) {
        return hours.stream()
                .flatMap(hour -> hour.factor(factor).stream())
                .flatMap(hour -> hour.parts().stream())
                .toList();
    }

    private static boolean isDeclared(List<OutletHour> day) {
        return day.stream()
                .anyMatch(hour -> hour.surroundings().marks().stream()
                        .anyMatch(mark -> mark.kind() == StatedMark.Kind.MAINTENANCE
                                && hour.overlaps(mark)
                                && mark.statedAt().isBefore(mark.from())));
    }

    /** For each beginning of upkeep, whether the part before it was near the limit. */
    private List<Boolean> starts(List<OutletHour> hours, String factor) {
        var outlet = hours.getLast().outlet();
        var limit = outlet.nearestLimit(factor, hours.getLast().day()).orElse(Double.MAX_VALUE);
        List<Boolean> starts = new ArrayList<>();
        var parts = parts(hours, factor);
        for (int i = 1; i < parts.size(); i++) {
            var before = parts.get(i - 1);
            if (parts.get(i).mark().isUpkeep() && !before.mark().isUpkeep()) {
                starts.add(before.isValid() && before.compared() > number("near") * limit);
            }
        }
        return starts;
    }
}
