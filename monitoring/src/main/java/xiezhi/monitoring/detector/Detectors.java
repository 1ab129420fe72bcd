package xiezhi.monitoring.detector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All detectors there are, by id. */
public final class Detectors {
    private static final Map<String, Function<DetectorRule, Detector<?>>> ALL = all();

    private Detectors() {}

    private static Map<String, Function<DetectorRule, Detector<?>>> all() {
        Map<String, Function<DetectorRule, Detector<?>>> all = new LinkedHashMap<>();
        all.put("D01", HourExceedance::new);
        all.put("D02", DayExceedance::new);
        all.put("D03", ApproachingLimit::new);
        all.put("D04", LimitHugging::new);
        all.put("D05", Clipping::new);
        all.put("D06", ConstantValue::new);
        all.put("D07", LowVariation::new);
        all.put("D09", PeriodicRepetition::new);
        all.put("D10", UnrelatedTogether::new);
        all.put("D12", ConversionError::new);
        all.put("D14", FlowContradiction::new);
        all.put("D15", NoFlowWhileProducing::new);
        all.put("D16", TreatmentOff::new);
        all.put("D17", FalseMark::new);
        all.put("D18", UpkeepAbuse::new);
        all.put("D19", StepAfterChange::new);
        all.put("D21", MissingValues::new);
        all.put("D22", ClockError::new);
        all.put("D23", AggregationMismatch::new);
        all.put("D24", SelectiveFill::new);
        all.put("D26", OrderNotKept::new);
        all.put("D27", NightDischarge::new);
        all.put("D28", TotalExceeded::new);
        return all;
    }

    /** Ids of all. */
    public static Set<String> ids() {
        return ALL.keySet();
    }

    /** The detectors of these rules, in their order. */
    public static List<Detector<?>> of(List<DetectorRule> rules) {
        return rules.stream().<Detector<?>>map(Detectors::of).toList();
    }

    /** The detector of a rule. */
    public static Detector<?> of(DetectorRule rule) {
        var made = ALL.get(rule.id());
        if (made == null) {
            throw new IllegalArgumentException("expected one of " + ALL.keySet() + ", found " + rule.id());
        }
        return made.apply(rule);
    }
}
