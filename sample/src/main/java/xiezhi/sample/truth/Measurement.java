package xiezhi.sample.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Severity;
import xiezhi.sample.defect.Planted;

/** Recall and precision of a review over many cases. Not safe for several threads. */
public final class Measurement {
    private final Map<String, KindCount> kinds = new TreeMap<>();
    private final Map<String, Integer> extraByRule = new TreeMap<>();
    private final List<List<String>> extraChecks = new ArrayList<>();
    private int cases;
    private int cleanCases;
    private int planted;
    private int found;
    private int right;
    private int extra;
    private int heavyOnClean;

    /**
     * Planted defects of one kind.
     *
     * @param defect id of the kind
     * @param title what is wrong, in Chinese
     * @param checks ids of its checks
     * @param planted how often it was planted
     * @param found how often it was found
     * @param extra how many findings of its checks correspond to nothing planted
     */
    public record KindCount(String defect, String title, List<String> checks, int planted, int found, int extra) {
        /** Copies the list. */
        public KindCount {
            checks = List.copyOf(checks);
        }

        /** Share found, 0 to 1. */
        public double recall() {
            return share(found, planted);
        }

        /** Share of the alarms of this kind that are right, 0 to 1. */
        public double precision() {
            return share(found, found + extra);
        }

        private static KindCount none(Planted planted) {
            return new KindCount(planted.defect(), planted.title(), planted.checks(), 0, 0, 0);
        }

        private KindCount and(boolean isFound) {
            return new KindCount(defect, title, checks, planted + 1, found + (isFound ? 1 : 0), extra);
        }

        private KindCount withExtra(List<List<String>> extras) {
            int sharing = (int) extras.stream()
                    .filter(found -> found.stream().anyMatch(checks::contains))
                    .count();
            return new KindCount(defect, title, checks, planted, found, sharing);
        }
    }

    /** An empty measurement. */
    public Measurement() {}

    /** Adds one case. */
    public void add(CaseComparison comparison) {
        cases++;
        planted += comparison.planted().size();
        found += comparison.found().size();
        right += comparison.right().size();
        extra += comparison.extra().size();
        for (Planted one : comparison.planted()) {
            KindCount count = kinds.getOrDefault(one.defect(), KindCount.none(one));
            kinds.put(one.defect(), count.and(comparison.found().contains(one)));
        }
        for (Finding finding : comparison.extra()) {
            extraByRule.merge(finding.rule(), 1, Integer::sum);
            extraChecks.add(finding.checks());
        }
        if (comparison.isClean()) {
            cleanCases++;
            heavyOnClean += (int)
                    comparison.extra().stream().filter(Measurement::isHeavy).count();
        }
    }

    /** Whether a clean case must not have such a finding. */
    public static boolean isHeavy(Finding finding) {
        return finding.severity() == Severity.FATAL || finding.severity() == Severity.MAJOR;
    }

    /** Cases added. */
    public int cases() {
        return cases;
    }

    /** Cases with nothing planted. */
    public int cleanCases() {
        return cleanCases;
    }

    /** Defects planted in all cases. */
    public int planted() {
        return planted;
    }

    /** Planted defects found. */
    public int found() {
        return found;
    }

    /** Findings that correspond to something planted. */
    public int right() {
        return right;
    }

    /** Findings that correspond to nothing planted. */
    public int extra() {
        return extra;
    }

    /** Fatal and major findings on clean cases. */
    public int heavyOnClean() {
        return heavyOnClean;
    }

    /** Share of planted defects found, 0 to 1; 1 when nothing is planted. */
    public double recall() {
        return share(found, planted);
    }

    /** Share of findings that are right, 0 to 1; 1 when there is no finding. */
    public double precision() {
        return share(right, right + extra);
    }

    /** Counts of each kind planted, the worst found first. */
    public List<KindCount> kinds() {
        return kinds.values().stream()
                .map(kind -> kind.withExtra(extraChecks))
                .sorted(Comparator.comparingDouble(KindCount::recall)
                        .thenComparingDouble(KindCount::precision)
                        .thenComparing(KindCount::defect))
                .toList();
    }

    /** How often each rule raised an extra finding, by rule id. */
    public Map<String, Integer> extraByRule() {
        return Collections.unmodifiableMap(extraByRule);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
