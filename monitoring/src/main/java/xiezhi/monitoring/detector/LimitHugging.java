package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;
import static xiezhi.monitoring.detector.Sighting.percent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xiezhi.monitoring.series.OutletHour;

/** D04: hours crowd just below the limit and none is above it, as if something held them there. */
public final class LimitHugging extends WindowDetector {
    private static final int HOURS = 7 * 24;

    public LimitHugging(DetectorRule rule) {
        super(rule, HOURS, 6);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var hour = hours.getLast();
        for (var profile : hour.outlet().pollutants()) {
            var limit = hour.outlet().nearestLimit(profile.code(), hour.day());
            var values = Columns.compared(hours, profile.code());
            if (limit.isEmpty() || values.length < count("hours")) {
                continue;
            }
            var top = limit.getAsDouble();
            var share = (double) within(values, number("from") * top, top) / values.length;
            var below = within(values, number("edge") * top, top);
            var above = Arrays.stream(values).filter(value -> value > top).count();
            if (share >= number("share") && above == 0 && isTooMany(below)) {
                found.add(over(hours, profile.code())
                        .seen(
                                "%s%d个小时中%s在限值的%s以内，紧贴限值之下%d个，之上没有"
                                        .formatted(
                                                name(hour, profile.code()),
                                                values.length,
                                                percent(share),
                                                percent(1 - number("from")),
                                                below),
                                "自然波动不会在限值处断开，偶然出现的概率小于%s".formatted(number("chance"))));
            }
        }
        return found;
    }

    /** So many on one side of the limit and none on the other, were both as likely. */
    private boolean isTooMany(long below) {
        return below >= number("times") && Math.pow(0.5, (double) below) < number("chance");
    }

    private static long within(double[] values, double from, double until) {
        return Arrays.stream(values)
                .filter(value -> value >= from && value <= until)
                .count();
    }
}
