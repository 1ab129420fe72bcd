package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;
import static xiezhi.monitoring.detector.Sighting.percent;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.OutletHour;

/** D07: values hardly move although the load does, and moved more before. */
public final class LowVariation extends WindowDetector {
    private static final int HOURS = 7 * 24;
    private static final int DAY = 24;

    public LowVariation(DetectorRule rule) {
        super(rule, HOURS, 3);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var day = last(hours, DAY);
        var hour = hours.getLast();
        var flow = Columns.of(day, OutletHour::flowShare);
        if (flow.length < DAY || Numbers.spread(flow) < number("load-moves") * Numbers.median(flow)) {
            return found;
        }
        var before = hours.subList(0, hours.size() - day.size());
        for (var profile : hour.outlet().pollutants()) {
            var now = Columns.averages(Columns.parts(day, profile.code()));
            var earlier = Columns.averages(Columns.parts(before, profile.code()));
            if (now.length >= count("parts") && earlier.length >= count("parts") && isStill(profile, now, earlier)) {
                found.add(over(day, profile.code())
                        .seen(
                                "%s一日内变幅为量程的%s，变异系数%s"
                                        .formatted(
                                                name(hour, profile.code()),
                                                percent(Numbers.spread(now) / profile.range()),
                                                percent(variation(now))),
                                "同期负荷变化%s，本排放口此前的变异系数为%s"
                                        .formatted(
                                                percent(Numbers.spread(flow) / Numbers.median(flow)),
                                                percent(variation(earlier)))));
            }
        }
        return found;
    }

    private boolean isStill(FactorProfile profile, double[] now, double[] earlier) {
        var isAboveNothing = Numbers.mean(now) > profile.detectionLimit();
        var isNarrow = Numbers.spread(now) <= number("range-share") * profile.range()
                && variation(now) < number("of-own-variation") * variation(earlier);
        return isAboveNothing && (variation(now) < number("variation") || isNarrow);
    }

    private static double variation(double[] numbers) {
        return Numbers.deviation(numbers) / Numbers.mean(numbers);
    }
}
