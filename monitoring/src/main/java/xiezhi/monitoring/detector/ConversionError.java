package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.percent;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.Aggregation;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.OutletHour;

/** D12: converted values do not follow from the oxygen that was sent. */
public final class ConversionError extends WindowDetector {
    private static final int HOURS = 6;

    public ConversionError(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        var recent = last(hours, count("hours"));
        var outlet = recent.getLast().outlet();
        if (recent.size() < count("hours") || Double.isNaN(outlet.plant().referenceOxygen())) {
            return List.of();
        }
        List<String> wrong = new ArrayList<>();
        var isUnconverted = true;
        for (var profile : outlet.pollutants()) {
            if (recent.stream().allMatch(hour -> isWrong(hour, profile))) {
                wrong.add(profile.code());
            }
            isUnconverted &= recent.stream().allMatch(hour -> isUnconverted(hour, profile.code()));
        }
        if (wrong.isEmpty()) {
            return List.of();
        }
        var hour = recent.getLast();
        var strength = isUnconverted ? Strength.HARD : rule().strength();
        return List.of(over(recent, wrong.toArray(String[]::new))
                .seen(
                        strength,
                        "%d个因子的折算值连续%d小时与含氧量%s%%不符，应乘%s，实乘%s"
                                .formatted(
                                        wrong.size(),
                                        recent.size(),
                                        Sighting.text(hour.mean(Factors.OXYGEN)),
                                        Sighting.text(expected(hour)),
                                        Sighting.text(used(hour, wrong.getFirst()))),
                        "数值高于分辨力的%d倍，含氧量低于%s，未申报启停，不是取整造成的"
                                .formatted(count("resolutions"), percent(number("most-oxygen") / 100))));
    }

    private boolean isWrong(OutletHour hour, FactorProfile profile) {
        var expected = expected(hour);
        return isComparable(hour, profile)
                && Math.abs(used(hour, profile.code()) - expected) / expected > number("differs");
    }

    private boolean isComparable(OutletHour hour, FactorProfile profile) {
        return !hour.isExempt()
                && hour.mean(Factors.OXYGEN) < number("most-oxygen")
                && hour.mean(profile.code()) > count("resolutions") * profile.resolution();
    }

    private static boolean isUnconverted(OutletHour hour, String factor) {
        return Math.abs(used(hour, factor) - 1) < 1e-9;
    }

    private static double expected(OutletHour hour) {
        return Aggregation.conversion(
                hour.mean(Factors.OXYGEN), hour.outlet().plant().referenceOxygen());
    }

    private static double used(OutletHour hour, String factor) {
        return hour.factor(factor).map(each -> each.converted() / each.mean()).orElse(Double.NaN);
    }
}
