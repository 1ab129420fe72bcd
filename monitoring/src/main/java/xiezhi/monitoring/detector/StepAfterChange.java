package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;
import static xiezhi.monitoring.detector.Sighting.percent;
import static xiezhi.monitoring.detector.Sighting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.monitoring.series.Notice;
import xiezhi.monitoring.series.OutletHour;

/** D19: after a calibration or a change of parameters the values stay on another level. */
public final class StepAfterChange extends WindowDetector {
    private static final int HOURS = 96;

    public StepAfterChange(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var last = hours.getLast();
        var judged = last.start().minusHours(count("settling-hours") + count("after-hours") - 1L);
        for (var notice : last.surroundings().notices()) {
            var isDue = !notice.at().isBefore(judged) && notice.at().isBefore(judged.plusHours(1));
            if (isDue && notice.kind() != Notice.Kind.PLATFORM_OUTAGE) {
                last.outlet()
                        .pollutants()
                        .forEach(profile -> look(hours, notice, profile.code()).ifPresent(found::add));
            }
        }
        return found;
    }

    private Optional<Detection> look(List<OutletHour> hours, Notice notice, String factor) {
        var before = hours.stream()
                .filter(hour -> !hour.end().isAfter(notice.at())
                        && hour.start().isAfter(notice.at().minusHours(count("before-hours"))))
                .toList();
        var after = last(hours, count("after-hours"));
        var old = Columns.of(before, hour -> hour.mean(factor));
        var now = Columns.of(after, hour -> hour.mean(factor));
        if (old.length < count("after-hours") / 2 || now.length < count("after-hours") / 2) {
            return Optional.empty();
        }
        var shift = Numbers.mean(now) / Numbers.mean(old) - 1;
        var load = Numbers.mean(Columns.of(after, OutletHour::flowShare))
                        / Numbers.mean(Columns.of(before, OutletHour::flowShare))
                - 1;
        var isStep = Math.abs(shift) > number("shift")
                && Math.abs(load) < number("load-moves")
                && reaches(old, now, Math.signum(shift));
        return isStep
                ? Optional.of(over(after, factor)
                        .seen(
                                "%s在%s之后均值由%s变为%s，变化%s"
                                        .formatted(
                                                name(hours.getLast(), factor),
                                                notice.words(),
                                                text(Numbers.mean(old)),
                                                text(Numbers.mean(now)),
                                                percent(shift)),
                                "同期流量只变化%s，变化持续%d小时以上".formatted(percent(load), now.length)))
                : Optional.empty();
    }

    /** One-sided cumulative sum in standard deviations of the old values. */
    private boolean reaches(double[] old, double[] now, double sign) {
        var mean = Numbers.mean(old);
        var sigma = Math.max(Numbers.deviation(old), 1e-9 + Math.abs(mean) * 1e-6);
        double sum = 0;
        double highest = 0;
        for (var value : now) {
            sum = Math.max(0, sum + sign * (value - mean) / sigma - number("cusum-k"));
            highest = Math.max(highest, sum);
        }
        return highest > number("cusum-h");
    }
}
