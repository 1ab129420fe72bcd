package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.percent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Reading;
import xiezhi.monitoring.series.StatedMark;

/** D16: production runs, treatment does not. */
public final class TreatmentOff extends WindowDetector {
    private static final int HOURS = 7 * 24;
    private static final int RECENT = 2;

    public TreatmentOff(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        var hour = hours.getLast();
        var rated = hour.outlet().plant().ratedPower();
        var usual = Numbers.median(Columns.of(
                hours,
                each -> each.loadShare() > number("load-share") ? each.mean(Factors.TREATMENT_POWER) : Double.NaN));
        if (Double.isNaN(usual) || Double.isNaN(rated) || hours.size() < count("hours-known")) {
            return List.of();
        }
        var off = minutesOff(last(hours, RECENT), usual, rated);
        if (off < number("minutes") + number("start-delay") || isDeclared(hour)) {
            return List.of();
        }
        return List.of(over(last(hours, RECENT), Factors.PRODUCTION_POWER, Factors.TREATMENT_POWER)
                .seen(
                        "生产负荷为额定的%s，治理设施用电降到平时的%s以下，已有%d分钟"
                                .formatted(percent(hour.loadShare()), percent(number("treatment-share")), off),
                        "电表有数且没有通讯标记，两表没有同时归零，没有申报治理设施检修，已扣除启动延时"));
    }

    private int minutesOff(List<OutletHour> hours, double usual, double rated) {
        Map<Object, Reading> treatment = new HashMap<>();
        Columns.parts(hours, Factors.TREATMENT_POWER).forEach(part -> treatment.put(part.at(), part));
        int longest = 0;
        int run = 0;
        for (var part : Columns.parts(hours, Factors.PRODUCTION_POWER)) {
            var other = treatment.get(part.at());
            var isOff = other != null
                    && part.measured().average() > number("load-share") * rated
                    && other.measured().average() < number("treatment-share") * usual;
            run = isOff ? run + part.span().minutes() : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isDeclared(OutletHour hour) {
        return hour.surroundings().marks().stream()
                .anyMatch(mark -> mark.kind() == StatedMark.Kind.MAINTENANCE && hour.overlaps(mark));
    }
}
