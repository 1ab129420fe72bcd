package xiezhi.sample.truth;

import java.util.ArrayList;
import java.util.List;
import xiezhi.core.finding.Finding;
import xiezhi.sample.defect.Planted;

/**
 * How the findings of one case compare with what is planted in it.
 *
 * <p>A planted defect is found when a failed finding names one of its checks and points to its document; a defect that is
 * a missing document has none to point to. A finding is extra when it is neither such an answer to a planted defect nor
 * names a check listed as a consequence of one.
 *
 * @param caseId case
 * @param planted defects planted; none in a clean case
 * @param found planted defects some finding names
 * @param right findings that name a planted defect or a consequence of one
 * @param extra findings that correspond to nothing planted
 */
public record CaseComparison(
        String caseId, List<Planted> planted, List<Planted> found, List<Finding> right, List<Finding> extra) {

    /** Copies the lists. */
    public CaseComparison {
        planted = List.copyOf(planted);
        found = List.copyOf(found);
        right = List.copyOf(right);
        extra = List.copyOf(extra);
    }

    /** Compares; findings that are no failures do not count. */
    public static CaseComparison of(String caseId, List<Planted> planted, List<Finding> findings) {
        List<Finding> failures = findings.stream().filter(Finding::isFailure).toList();
        List<Planted> found = planted.stream()
                .filter(one -> failures.stream().anyMatch(finding -> names(finding, one)))
                .toList();
        List<Finding> right = new ArrayList<>();
        List<Finding> extra = new ArrayList<>();
        for (Finding finding : failures) {
            boolean isRight = planted.stream().anyMatch(one -> names(finding, one) || follows(finding, one));
            (isRight ? right : extra).add(finding);
        }
        return new CaseComparison(caseId, planted, found, right, extra);
    }

    /** Planted defects no finding names. */
    public List<Planted> missed() {
        return planted.stream().filter(one -> !found.contains(one)).toList();
    }

    /** Whether nothing is planted in the case. */
    public boolean isClean() {
        return planted.isEmpty();
    }

    private static boolean names(Finding finding, Planted planted) {
        return shares(finding, planted.checks())
                && (planted.file().isEmpty()
                        || finding.places().stream()
                                .anyMatch(place -> place.file().equals(planted.file())));
    }

    private static boolean follows(Finding finding, Planted planted) {
        return shares(finding, planted.follows());
    }

    private static boolean shares(Finding finding, List<String> checks) {
        return finding.checks().stream().anyMatch(checks::contains);
    }
}
