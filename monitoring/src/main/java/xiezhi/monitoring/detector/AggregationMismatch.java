package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;
import static xiezhi.monitoring.detector.Sighting.percent;
import static xiezhi.monitoring.detector.Sighting.text;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.FactorHour;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Reading;

/** D23: the hour the sender states does not follow from the parts it sent, or its least and greatest contradict it. */
public final class AggregationMismatch extends WindowDetector {
    private static final int HOURS = 6;
    private static final int MINUTES_OF_HOUR = 60;

    public AggregationMismatch(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var recent = last(hours, count("hours"));
        for (var profile : recent.getLast().outlet().pollutants()) {
            if (recent.size() == count("hours") && recent.stream().allMatch(hour -> isApart(hour, profile))) {
                var hour = recent.getLast();
                var factor = hour.factor(profile.code()).orElseThrow();
                var stated = factor.stated().orElseThrow().measured().average();
                found.add(over(recent, profile.code())
                        .seen(
                                "%s上传小时值%s，由分钟值算得%s，相差%s，连续%d小时"
                                        .formatted(
                                                name(hour, profile.code()),
                                                text(stated),
                                                text(factor.mean()),
                                                percent(Math.abs(stated / factor.mean() - 1)),
                                                recent.size()),
                                "分钟值齐全有效，相差大于取整误差"));
            }
        }
        return found;
    }

    private boolean isApart(OutletHour hour, FactorProfile profile) {
        var factor = hour.factor(profile.code());
        return factor.isPresent()
                && factor.get().stated().filter(Reading::isValid).isPresent()
                && factor.get().validMinutes() == MINUTES_OF_HOUR
                && isApart(hour, factor.get(), profile.resolution());
    }

    private boolean isApart(OutletHour hour, FactorHour factor, double resolution) {
        var stated = factor.stated().orElseThrow().measured();
        var within = number(hour.outlet().kind().isWater() ? "water-within" : "gas-within");
        var apart = Math.abs(stated.average() - factor.mean());
        return (apart > within * Math.abs(factor.mean()) && apart > resolution)
                || stated.min() > stated.average() + resolution
                || stated.max() < stated.average() - resolution;
    }
}
