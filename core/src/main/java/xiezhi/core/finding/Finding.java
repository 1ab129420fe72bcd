package xiezhi.core.finding;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.NotHandedIn;
import xiezhi.core.fact.Place;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Provenance;
import xiezhi.core.rule.Severity;

/**
 * The answer of one rule on one case, or on one document of it.
 *
 * @param rule rule id, for example {@code notice/waiting-period}
 * @param version day from which this version of the rule applies, ISO; empty for an undated rule
 * @param checks ids of {@code law/checks.tsv} the rule covers
 * @param category category of the check
 * @param severity weight when it fails
 * @param outcome the answer
 * @param r2024 legality item R1 to R25 or sheet item of the national rubric; absent when the rubric has none
 * @param title what the rule demands, in Chinese
 * @param message what was found, in Chinese, with the values
 * @param citations articles it rests on
 * @param places places it points to, the most telling first; never empty when the outcome is a failure
 * @param facts facts it used
 * @param cure what would cure it, in Chinese; empty when nothing would
 * @param provenance how sure we are of the rule
 */
public record Finding(
        String rule,
        String version,
        List<String> checks,
        Category category,
        Severity severity,
        Outcome outcome,
        Fact<String> r2024,
        String title,
        String message,
        List<CitedArticle> citations,
        List<Place> places,
        List<UsedFact> facts,
        String cure,
        Provenance provenance) {

    private static final Comparator<Place> BY_PLACE = comparing(Place::file)
            .thenComparingInt(Place::page)
            .thenComparingInt(Place::paragraph)
            .thenComparingInt(Place::from)
            .thenComparingInt(Place::until)
            .thenComparing(Place::text);

    /** Severity, category, rule, first place; then everything else, so that only equal findings tie. */
    public static final Comparator<Finding> ORDER = ((Comparator<Finding>) Finding::compareRules)
            .thenComparing(Finding::places, Finding::comparePlaces)
            .thenComparing(Finding::outcome)
            .thenComparing(Finding::message)
            .thenComparing(Finding::toString);

    public Finding {
        checks = List.copyOf(checks);
        citations = List.copyOf(citations);
        places = List.copyOf(places);
        facts = List.copyOf(facts);
    }

    /** Whether the rule says no. */
    public boolean isFailure() {
        return outcome == Outcome.FAIL;
    }

    /** Whether it cannot be told before more of the case is handed in; of a case under way most of what cannot be told. */
    public boolean awaitsMaterial() {
        return outcome == Outcome.CANNOT_TELL && facts.stream().anyMatch(fact -> NotHandedIn.is(fact.value()));
    }

    /** One method, as every case compares hundreds of findings and the rule decides nearly always. */
    private static int compareRules(Finding left, Finding right) {
        int order = left.severity.compareTo(right.severity);
        if (order == 0) {
            order = left.category.compareTo(right.category);
        }
        return order == 0 ? left.rule.compareTo(right.rule) : order;
    }

    private static int comparePlaces(List<Place> left, List<Place> right) {
        int shared = Math.min(left.size(), right.size());
        for (int i = 0; i < shared; i++) {
            int order = BY_PLACE.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
