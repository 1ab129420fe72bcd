package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.percent;

import java.util.List;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.OutletHour;

/** D15: production draws power and nothing leaves by the outlet. */
public final class NoFlowWhileProducing extends WindowDetector {
    private static final int HOURS = 2;

    public NoFlowWhileProducing(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        var hour = hours.getLast();
        var flow = hour.outlet().flowFactor();
        var still = Columns.parts(hours, flow).stream()
                .filter(part -> part.measured().average()
                        <= number("flow-share") * hour.outlet().plant().normalFlow())
                .mapToInt(part -> part.span().minutes())
                .sum();
        var isProducing = hours.stream().allMatch(each -> each.loadShare() > number("load-share"));
        if (hour.outlet().plant().isBatch() || !isProducing || still < number("minutes")) {
            return List.of();
        }
        return List.of(over(hours, flow, Factors.PRODUCTION_POWER)
                .seen(
                        "生产负荷为额定的%s，排放口流量接近零已有%d分钟".formatted(percent(hour.loadShare()), still),
                        "不是间歇排放的排放口，流量值没有故障标记，没有申报停运"));
    }
}
