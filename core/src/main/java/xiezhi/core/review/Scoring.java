package xiezhi.core.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.document.KnownKind;
import xiezhi.core.finding.Finding;
import xiezhi.core.review.ScoreLine.Part;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;

/**
 * Scores a whole file.
 *
 * <p>Items that do not apply leave both sums of the normative half. So do the points of a check that could not be decided; they are named. A failed check costs the points the rubric states for it. Where the rubric states none it costs a share of its item: all of it when fatal, a fifth when major, a tenth when minor; that share is ours, not the rubric's. One rule costs an item only once, however many papers fail it.
 */
public final class Scoring {
    /** Papers that no case of their sheet goes without; when such a paper is missing its item earns nothing. */
    private static final Set<String> ALWAYS_THERE = Set.of(
            KnownKind.FILING_FORM,
            KnownKind.INVESTIGATION_REPORT,
            KnownKind.PRIOR_NOTICE,
            KnownKind.PENALTY_DECISION,
            KnownKind.NO_PENALTY_DECISION,
            KnownKind.DAILY_PENALTY_DECISION,
            KnownKind.SEIZURE_APPROVAL,
            KnownKind.SEIZURE_DECISION,
            KnownKind.SEIZURE_RECORD,
            KnownKind.REFERRAL_APPROVAL,
            KnownKind.DETENTION_REFERRAL,
            KnownKind.CRIMINAL_REFERRAL,
            KnownKind.CLOSING_FORM);

    private static final String OTHER_EVIDENCE = "other-evidence";
    private static final Pattern POLICE_OUTCOME = Pattern.compile("拘留(决定|执行)|公安[^，。]{0,20}处罚决定|(刑事)?立案(决定|告知|通知)书?");
    private static final Points MINOR_BASIC = Points.of("0.5");
    private static final Points MAJOR_BASIC = Points.of(1);

    private final Rubric rubric;
    private final Sheet sheet;
    private final CaseFile file;
    private final List<Finding> findings;
    private final List<ScoreLine> lines = new ArrayList<>();

    private Scoring(Rubric rubric, Sheet sheet, CaseFile file, List<Finding> findings) {
        this.rubric = rubric;
        this.sheet = sheet;
        this.file = file;
        this.findings = findings;
    }

    /**
     * The score by the sheet of the case's procedure; empty when the case is not whole, its procedure is not sure, the rubric has no sheet for it, or nothing on the sheet can be judged.
     *
     * @param findings failed and undecided findings of the case, in their order
     */
    public static Optional<ReviewScore> of(Rubric rubric, CaseFile file, List<Finding> findings) {
        boolean isWhole = file.scope().isComplete().sure().orElse(false);
        return file.procedure()
                .sure()
                .filter(_ -> isWhole)
                .flatMap(rubric::sheet)
                .flatMap(sheet -> new Scoring(rubric, sheet, file, findings).score());
    }

    private Optional<ReviewScore> score() {
        Points legality = legality();
        Points earned = Points.NONE;
        Points standard = Points.NONE;
        for (RubricItem item : sheet.items()) {
            Mark mark = mark(item);
            earned = earned.plus(mark.earned());
            standard = standard.plus(mark.standard());
        }
        Points basic = basicDeduction();
        Points bonus = bonus();
        if (!standard.isPositive()) {
            return Optional.empty();
        }
        Points total = legality.isPositive()
                ? legality.plus(rubric.normativePoints().times(earned, standard))
                        .minus(basic)
                        .plus(bonus)
                        .atLeast(Points.NONE)
                : Points.NONE;
        return Optional.of(new ReviewScore(sheet, total, legality, earned, standard, basic, bonus, lines));
    }

    /** Only a finding that is fatal itself costs the score: one resting on a weaker source is named by its severity elsewhere. */
    private Points legality() {
        boolean isLost = false;
        for (RubricItem item : rubric.legality()) {
            for (Finding finding : firstOfRule(about(item.id()))) {
                if (finding.isFailure() && finding.severity() == Severity.FATAL) {
                    isLost = true;
                    lines.add(line(Part.LEGALITY, item, rubric.legalityPoints(), finding));
                } else if (finding.outcome() == Outcome.CANNOT_TELL) {
                    lines.add(line(Part.UNDECIDED, item, Points.NONE, finding));
                }
            }
        }
        return isLost ? Points.NONE : rubric.legalityPoints();
    }

    /** What an item earned, of what it could. */
    private record Mark(Points earned, Points standard) {}

    private Mark mark(RubricItem item) {
        List<Finding> about = firstOfRule(about(item.id()));
        boolean isThere = item.id().equals(OTHER_EVIDENCE) || has(item.id());
        boolean isFailed = about.stream().anyMatch(Finding::isFailure);
        if (!isThere && !isFailed && !ALWAYS_THERE.contains(item.id())) {
            return new Mark(Points.NONE, Points.NONE);
        }
        if (!isThere && ALWAYS_THERE.contains(item.id())) {
            lines.add(new ScoreLine(Part.NORMATIVE, item.id(), item.zh(), item.points(), "案卷中没有该文书", ""));
            return new Mark(Points.NONE, item.points());
        }
        Points undecided = Points.NONE;
        Points lost = Points.NONE;
        for (Finding finding : about) {
            Points left = item.points().minus(undecided).minus(lost);
            Points cost = cost(finding, item).atMost(left);
            if (finding.outcome() == Outcome.CANNOT_TELL) {
                undecided = undecided.plus(cost);
                lines.add(line(Part.UNDECIDED, item, cost, finding));
            } else if (finding.isFailure() && cost.isPositive()) {
                lost = lost.plus(cost);
                lines.add(line(Part.NORMATIVE, item, cost, finding));
            }
        }
        Points standard = item.points().minus(undecided);
        return new Mark(standard.minus(lost), standard);
    }

    /** What the rubric states for the checks of the finding, else its share; nothing when the rubric takes it off the total instead. */
    private Points cost(Finding finding, RubricItem item) {
        List<Points> stated = stated(finding);
        if (!stated.isEmpty()) {
            return stated.stream().filter(Points::isPositive).reduce(Points.NONE, Points::plus);
        }
        return switch (finding.severity()) {
            case FATAL -> item.points();
            case MAJOR -> item.points().times(Points.of(1), Points.of(5));
            case MINOR -> item.points().times(Points.of(1), Points.of(10));
        };
    }

    private List<Points> stated(Finding finding) {
        return finding.checks().stream()
                .flatMap(check -> Stream.ofNullable(rubric.statedPoints().get(check)))
                .toList();
    }

    private Points basicDeduction() {
        Points sum = Points.NONE;
        for (Finding finding : firstOfRule(findings)) {
            Points cost = basicCost(finding);
            if (finding.isFailure() && cost.isPositive()) {
                sum = sum.plus(cost);
                lines.add(line(Part.BASIC, basicItem(finding), cost, finding));
            }
        }
        return sum.atMost(rubric.basicAtMost());
    }

    private Points basicCost(Finding finding) {
        String item = finding.r2024().known().orElse("");
        Points taken = stated(finding).stream()
                .filter(points -> points.compareTo(Points.NONE) < 0)
                .map(points -> Points.NONE.minus(points))
                .reduce(Points.NONE, Points::plus);
        if (taken.isPositive()) {
            return taken;
        }
        if (item.equals(Rubric.ANY_BASIC_ELEMENT)) {
            return finding.severity() == Severity.MINOR ? MINOR_BASIC : MAJOR_BASIC;
        }
        return rubric.basicElement(item).map(RubricItem::points).orElse(Points.NONE);
    }

    private RubricItem basicItem(Finding finding) {
        String id = finding.r2024().known().orElse("");
        return rubric.basicElement(id).orElse(new RubricItem(id, finding.title(), Points.NONE));
    }

    private Points bonus() {
        boolean isEarned = sheet.bonus().isPositive()
                && file.documents().stream()
                        .flatMap(document -> document.head().title().sure().stream())
                        .anyMatch(POLICE_OUTCOME.asPredicate());
        if (isEarned) {
            lines.add(new ScoreLine(Part.BONUS, sheet.id(), sheet.zh(), sheet.bonus(), sheet.bonusZh(), ""));
        }
        return isEarned ? sheet.bonus() : Points.NONE;
    }

    private boolean has(String kind) {
        return file.documents().stream()
                .anyMatch(document -> document.head().kind().known().equals(Optional.of(kind)));
    }

    private List<Finding> about(String item) {
        return findings.stream()
                .filter(finding -> finding.r2024().known().equals(Optional.of(item)))
                .toList();
    }

    /** One finding for each rule: a failure where there is one, for a decided failure outweighs an undecided twin. */
    private static List<Finding> firstOfRule(List<Finding> findings) {
        Map<String, Finding> first = findings.stream()
                .collect(Collectors.toMap(
                        Finding::rule,
                        finding -> finding,
                        (before, after) -> !before.isFailure() && after.isFailure() ? after : before,
                        LinkedHashMap::new));
        return List.copyOf(first.values());
    }

    private static ScoreLine line(Part part, RubricItem item, Points points, Finding finding) {
        return new ScoreLine(part, item.id(), item.zh(), points, finding.message(), finding.rule());
    }
}
