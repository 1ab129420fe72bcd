package xiezhi.monitoring.detector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All detectors there are, by id. */
public final class Detectors {
    private static final int MINUTES_OF_HOUR = 60;
    private static final Map<String, Kind> ALL = all();

    private Detectors() {}

    /**
     * A class of detectors.
     *
     * @param parameters ids of the figures it asks the law folder for
     */
    private record Kind(Function<DetectorRule, Detector<?>> maker, Set<String> parameters) {
        Kind(Function<DetectorRule, Detector<?>> maker, String... parameters) {
            this(maker, Set.copyOf(List.of(parameters)));
        }
    }

    private static Map<String, Kind> all() {
        Map<String, Kind> all = new LinkedHashMap<>();
        ofValues(all);
        ofWorking(all);
        return all;
    }

    /** What the values of one factor, or of several together, give away. */
    private static void ofValues(Map<String, Kind> all) {
        all.put("D01", new Kind(HourExceedance::new, "valid-minutes", "recomputed-within"));
        all.put("D02", new Kind(DayExceedance::new, "valid-hours"));
        all.put("D03", new Kind(ApproachingLimit::new, "parts", "near-parts", "near", "risen-to"));
        all.put("D04", new Kind(LimitHugging::new, "hours", "from", "share", "edge", "times", "chance"));
        all.put("D05", new Kind(Clipping::new, "from", "equal", "variety", "most-share"));
        all.put("D06", new Kind(ConstantValue::new, "samples", "flow-share", "coarse-step"));
        all.put(
                "D07",
                new Kind(LowVariation::new, "range-share", "variation", "of-own-variation", "load-moves", "parts"));
        all.put("D09", new Kind(PeriodicRepetition::new, "parts", "repeats", "variety"));
        all.put("D10", new Kind(UnrelatedTogether::new, "correlation", "ratio-within", "samples"));
        all.put("D12", new Kind(ConversionError::new, "hours", "differs", "resolutions", "most-oxygen"));
    }

    /** What values say against production, treatment, marks, gaps, clocks, orders and permits. */
    private static void ofWorking(Map<String, Kind> all) {
        all.put("D14", new Kind(FlowContradiction::new, "hours", "differs", "least-velocity"));
        all.put("D15", new Kind(NoFlowWhileProducing::new, "flow-share", "load-share", "minutes"));
        all.put(
                "D16",
                new Kind(TreatmentOff::new, "load-share", "treatment-share", "minutes", "start-delay", "hours-known"));
        all.put(
                "D17",
                new Kind(
                        FalseMark::new,
                        "hours",
                        "cooling-hours",
                        "flow-share",
                        "most-oxygen",
                        "hot-celsius",
                        "load-share",
                        "back-hours"));
        all.put("D18", new Kind(UpkeepAbuse::new, "minutes", "last-starts", "near-starts", "near"));
        all.put(
                "D19",
                new Kind(
                        StepAfterChange::new,
                        "before-hours",
                        "after-hours",
                        "settling-hours",
                        "shift",
                        "load-moves",
                        "cusum-h",
                        "cusum-k"));
        all.put("D21", new Kind(MissingValues::new, "least-share", "silent-hours"));
        all.put("D22", new Kind(ClockError::new, "offset-minutes", "label-ratio", "label-hours"));
        all.put("D23", new Kind(AggregationMismatch::new, "hours", "gas-within", "water-within"));
        all.put("D24", new Kind(SelectiveFill::new, "changes", "fills", "ratio", "deviations"));
        all.put("D26", new Kind(OrderNotKept::new, "stop-share", "stop-hours", "limit-margin", "days-known"));
        all.put("D27", new Kind(NightDischarge::new, "night-to-day", "night-from", "night-until", "treatment-lower"));
        all.put("D28", new Kind(TotalExceeded::new, "near", "passed"));
    }

    /** Ids of all. */
    public static Set<String> ids() {
        return ALL.keySet();
    }

    /** Ids of the figures a detector asks for; none where there is no such detector. */
    public static Set<String> parameters(String id) {
        var kind = ALL.get(id);
        return kind == null ? Set.of() : kind.parameters();
    }

    /** Valid minutes an hour needs: what the detector of hours among these is told; an hour needs all where there is none. */
    public static int neededMinutes(List<Detector<?>> detectors) {
        return detectors.stream()
                .map(Detector::rule)
                .filter(rule -> rule.id().equals("D01"))
                .mapToInt(rule -> rule.count("valid-minutes"))
                .findFirst()
                .orElse(MINUTES_OF_HOUR);
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
        return made.maker().apply(rule);
    }
}
