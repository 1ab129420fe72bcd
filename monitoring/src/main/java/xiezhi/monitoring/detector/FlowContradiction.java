package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.text;

import java.util.List;
import xiezhi.monitoring.series.Aggregation;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.OutletHour;

/** D14: the flow that was sent does not follow from velocity, area and state of the gas. */
public final class FlowContradiction extends WindowDetector {
    private static final int HOURS = 6;
    private static final double SECONDS_OF_HOUR = 3600;

    public FlowContradiction(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        var recent = last(hours, count("hours"));
        if (recent.size() < count("hours") || !recent.stream().allMatch(this::isApart)) {
            return List.of();
        }
        var hour = recent.getLast();
        var ratio = hour.mean(Factors.GAS_FLOW) / computed(hour);
        var isUnit = Math.abs(ratio / SECONDS_OF_HOUR - 1) < number("differs")
                || Math.abs(ratio * SECONDS_OF_HOUR - 1) < number("differs");
        return List.of(over(recent, Factors.GAS_FLOW, Factors.GAS_VELOCITY)
                .seen(
                        isUnit ? Strength.NOTICE : rule().strength(),
                        "烟气流量%s，由流速、截面和工况算得%s，连续%d小时"
                                .formatted(text(hour.mean(Factors.GAS_FLOW)), text(computed(hour)), recent.size()),
                        isUnit ? "相差恰为3600倍，先按单位配置错误处理" : "相差不是单位换算的倍数，流速不低于测量下限"));
    }

    private boolean isApart(OutletHour hour) {
        var computed = computed(hour);
        return hour.mean(Factors.GAS_VELOCITY) > number("least-velocity")
                && Math.abs(hour.mean(Factors.GAS_FLOW) - computed) > number("differs") * computed;
    }

    private static double computed(OutletHour hour) {
        var plant = hour.outlet().plant();
        return Aggregation.standardFlow(
                hour.mean(Factors.GAS_VELOCITY),
                plant.ductArea(),
                hour.mean(Factors.GAS_TEMPERATURE),
                plant.moisture());
    }
}
