package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;
import static xiezhi.monitoring.detector.Sighting.text;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.OutletHour;

/** D01: a valid hour above the limit of hours, which the own mean of its parts confirms. */
public final class HourExceedance extends CorrectedWindow {
    public HourExceedance(DetectorRule rule) {
        super(rule, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var hour = hours.getLast();
        for (var profile : hour.outlet().pollutants()) {
            var factor = profile.code();
            var limit = hour.outlet().limit(factor, Grain.HOUR, hour.day());
            if (limit.isPresent() && isAbove(hour, factor, limit.getAsDouble())) {
                found.add(detection(hours, factor, limit.getAsDouble()));
            }
        }
        return found;
    }

    private boolean isAbove(OutletHour hour, String factor, double limit) {
        var value = hour.compared(factor);
        var own = hour.factor(factor).filter(each -> each.validMinutes() >= number("valid-minutes"));
        return value > limit
                && own.filter(each -> Math.abs(each.ownCompared() - value) <= number("recomputed-within") * value)
                        .isPresent();
    }

    private Detection detection(List<OutletHour> hours, String factor, double limit) {
        var hour = hours.getLast();
        int row = 0;
        for (var each : hours.reversed()) {
            if (!isAbove(each, factor, limit)) {
                break;
            }
            row++;
        }
        var value = hour.compared(factor);
        return over(last(hours, row), factor)
                .seen(
                        "%s小时均值%s，限值%s，超标%s倍，连续%d小时"
                                .formatted(
                                        name(hour, factor),
                                        text(value),
                                        text(limit),
                                        text((value - limit) / limit),
                                        row),
                        "有效分钟%d，由分钟数据复算相差不超过%s，未申报启停"
                                .formatted(
                                        hour.factor(factor).orElseThrow().validMinutes(),
                                        Sighting.percent(number("recomputed-within"))));
    }
}
