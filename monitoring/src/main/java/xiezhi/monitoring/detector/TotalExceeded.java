package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;
import static xiezhi.monitoring.detector.Sighting.percent;
import static xiezhi.monitoring.detector.Sighting.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xiezhi.monitoring.series.Aggregation;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.OutletHour;

/** D28: the mass of a calendar year comes near what the permit allows, or passes it. */
public final class TotalExceeded implements Detector<TotalExceeded.State> {
    private final DetectorRule rule;

    public TotalExceeded(DetectorRule rule) {
        this.rule = rule;
    }

    /**
     * Masses of a year.
     *
     * @param kg by factor
     */
    public record State(int year, Map<String, Double> kg) {
        public State {
            kg = Map.copyOf(kg);
        }
    }

    @Override
    public DetectorRule rule() {
        return rule;
    }

    @Override
    public State start() {
        return new State(0, Map.of());
    }

    @Override
    public Step<State> step(State state, OutletHour hour) {
        var year = hour.start().getYear();
        Map<String, Double> kg = new HashMap<>(state.year() == year ? state.kg() : Map.of());
        List<Detection> found = new ArrayList<>();
        for (var profile : hour.outlet().pollutants()) {
            var mass = mass(hour, profile.code());
            if (!Double.isNaN(profile.yearlyKg()) && mass > 0) {
                var before = kg.getOrDefault(profile.code(), 0.0) / profile.yearlyKg();
                var after = before + mass / profile.yearlyKg();
                kg.put(profile.code(), after * profile.yearlyKg());
                if (crosses(before, after, "near")) {
                    found.add(detection(hour, profile, after, Strength.NOTICE));
                }
                if (crosses(before, after, "passed")) {
                    found.add(detection(hour, profile, after, rule.strength()));
                }
            }
        }
        return new Step<>(new State(year, kg), found);
    }

    private boolean crosses(double before, double after, String parameter) {
        return before <= rule.number(parameter) && after > rule.number(parameter);
    }

    /** The mass that was sent, else concentration by flow; NaN where neither is known. */
    private static double mass(OutletHour hour, String factor) {
        var own = Aggregation.hourMass(
                hour.mean(factor),
                hour.mean(hour.outlet().flowFactor()),
                hour.outlet().kind().isWater());
        return hour.factor(factor)
                .flatMap(each -> each.stated())
                .map(each -> each.measured().amount())
                .filter(amount -> !amount.isNaN())
                .orElse(own);
    }

    private Detection detection(OutletHour hour, FactorProfile profile, double share, Strength strength) {
        return new Sighting(rule, List.of(hour), List.of(profile.code()))
                .seen(
                        strength,
                        "%s本年累计%s千克，为许可量的%s"
                                .formatted(
                                        name(hour, profile.code()), text(share * profile.yearlyKg()), percent(share)),
                        "只计已收到的小时值，缺失时段未作替代，实际只会更多");
    }
}
