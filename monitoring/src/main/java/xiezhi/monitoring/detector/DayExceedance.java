package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;
import static xiezhi.monitoring.detector.Sighting.text;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.Aggregation;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.OutletHour;

/** D02: the mean of a natural day above the limit of days; that of water is weighted with the flow. */
public final class DayExceedance extends CorrectedWindow {
    private static final int HOURS_OF_DAY = 24;

    public DayExceedance(DetectorRule rule) {
        super(rule, HOURS_OF_DAY);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var hour = hours.getLast();
        var day = hours.stream().filter(each -> each.day().equals(hour.day())).toList();
        for (var profile : hour.outlet().pollutants()) {
            var factor = profile.code();
            var limit = hour.outlet().limit(factor, Grain.DAY, hour.day());
            var valid = Columns.compared(day, factor).length;
            var mean = mean(day, factor);
            if (limit.isPresent() && valid >= count("valid-hours") && mean > limit.getAsDouble()) {
                found.add(over(day, factor)
                        .seen(
                                "%s日均值%s，限值%s，有效小时%d个"
                                        .formatted(name(hour, factor), text(mean), text(limit.getAsDouble()), valid),
                                "由小时值自行计算，停运和启停时段不计"));
            }
        }
        return found;
    }

    private static double mean(List<OutletHour> day, String factor) {
        if (!day.getFirst().outlet().kind().isWater()) {
            return Numbers.mean(Columns.compared(day, factor));
        }
        var flow = day.getFirst().outlet().flowFactor();
        return Aggregation.flowWeighted(
                        day.stream().mapToDouble(each -> each.compared(factor)).toArray(),
                        day.stream().mapToDouble(each -> each.mean(flow)).toArray())
                .orElse(Double.NaN);
    }
}
