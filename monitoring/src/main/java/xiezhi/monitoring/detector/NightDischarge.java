package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.percent;
import static xiezhi.monitoring.detector.Sighting.text;

import java.util.List;
import java.util.function.Predicate;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.OutletHour;

/** D27: more load at night than by day, with less treatment for it. */
public final class NightDischarge extends WindowDetector {
    private static final int HOURS = 7 * 24;
    private static final int DAY = 24;

    public NightDischarge(DetectorRule rule) {
        super(rule, HOURS, DAY);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        if (hours.size() < HOURS) {
            return List.of();
        }
        var night = load(hours, this::isNight);
        var day = load(hours, hour -> !isNight(hour));
        var nightTreatment = treatment(hours, this::isNight);
        var dayTreatment = treatment(hours, hour -> !isNight(hour));
        // Where power is not known neither holds.
        var isMore = night / day > number("night-to-day");
        if (!isMore || !(nightTreatment < number("treatment-lower") * dayTreatment)) {
            return List.of();
        }
        return List.of(over(hours, Factors.PRODUCTION_POWER, Factors.TREATMENT_POWER)
                .seen(
                        "七日内夜间负荷是白天的%s倍，单位负荷的治理用电只有白天的%s"
                                .formatted(text(night / day), percent(nightTreatment / dayTreatment)),
                        "三班生产昼夜相近，只在夜间加大而治理不跟上的才提示"));
    }

    private boolean isNight(OutletHour hour) {
        var clock = hour.start().getHour();
        return clock >= number("night-from") || clock < number("night-until");
    }

    private static double load(List<OutletHour> hours, Predicate<OutletHour> which) {
        return Numbers.mean(Columns.of(hours.stream().filter(which).toList(), OutletHour::loadShare));
    }

    private static double treatment(List<OutletHour> hours, Predicate<OutletHour> which) {
        return Numbers.mean(Columns.of(
                hours.stream().filter(which).toList(),
                hour -> hour.loadShare() > 0 ? hour.mean(Factors.TREATMENT_POWER) / hour.loadShare() : Double.NaN));
    }
}
