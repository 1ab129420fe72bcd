package xiezhi.core.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Severity;

/**
 * A review rubric: {@code total = legality + normative × earned ÷ standard − basic deductions}, and nothing at all when one legality problem is found.
 *
 * @param zh name, in Chinese
 * @param number number of the paper it was issued by
 * @param halves points of the two halves
 * @param legality problems of which one costs the whole score
 * @param basicElements elements of every paper, deducted from the total
 * @param sheets normative sheets by procedure
 * @param checks where each check of {@code law/checks.tsv} stands, by check id
 * @param ownMeasure what we take where the rubric is silent
 */
public record Rubric(
        String zh,
        String number,
        Halves halves,
        List<RubricItem> legality,
        List<RubricItem> basicElements,
        List<Sheet> sheets,
        Map<String, CheckPlace> checks,
        OwnMeasure ownMeasure) {

    /**
     * Points of the two halves.
     *
     * @param legality all or nothing
     * @param normative shared out in proportion
     * @param basicAtMost most that basic elements can cost
     */
    public record Halves(Points legality, Points normative, Points basicAtMost) {}

    /**
     * What the rubric leaves open.
     *
     * @param cost share of an item's points that a failure costs, percent, by severity
     * @param needed document kinds no case of their sheet goes without: when one is missing its item earns nothing
     */
    public record OwnMeasure(Map<Severity, Points> cost, Set<String> needed) {
        private static final Points WHOLE = Points.of(100);

        public OwnMeasure {
            cost = Map.copyOf(cost);
            needed = Set.copyOf(needed);
        }

        /** What a failure of that severity costs of these points. */
        Points cost(Severity severity, Points points) {
            return points.times(cost.getOrDefault(severity, Points.NONE), WHOLE);
        }
    }

    public Rubric {
        legality = List.copyOf(legality);
        basicElements = List.copyOf(basicElements);
        sheets = List.copyOf(sheets);
        checks = Map.copyOf(checks);
    }

    /** The sheet of a procedure; empty when the rubric has none, as for decisions on the spot. */
    public Optional<Sheet> sheet(String procedure) {
        return sheets.stream().filter(sheet -> sheet.id().equals(procedure)).findFirst();
    }

    /** The items a finding is about: the one its rule names, else those of its checks. */
    public List<String> items(Finding finding) {
        return finding.r2024()
                .known()
                .map(List::of)
                .orElseGet(
                        () -> places(finding).map(CheckPlace::item).distinct().toList());
    }

    /** Points the rubric states for what a finding says of an item, the greatest of its checks; none when it states none. */
    public Points stated(Finding finding, String item) {
        return places(finding)
                .filter(place -> place.item().equals(item))
                .flatMap(place -> place.stated().stream())
                .max(Comparator.naturalOrder())
                .orElse(Points.NONE);
    }

    private Stream<CheckPlace> places(Finding finding) {
        return finding.checks().stream().flatMap(check -> Stream.ofNullable(checks.get(check)));
    }
}
