package xiezhi.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.document.DocumentKind;
import xiezhi.core.finding.Finding;
import xiezhi.core.review.ItemScore.Part;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;

/** Marks single items of the rubric. */
final class ItemScoring {
    private final Rubric rubric;
    private final CaseFile file;
    private final Map<String, List<Finding>> byItem = new HashMap<>();

    ItemScoring(Rubric rubric, CaseFile file, List<Finding> findings) {
        this.rubric = rubric;
        this.file = file;
        for (Finding finding : findings) {
            rubric.items(finding)
                    .forEach(item -> byItem.computeIfAbsent(item, id -> new ArrayList<>())
                            .add(finding));
        }
    }

    /** A legality problem. Only a failure that is fatal and rests on a firm source costs the score; any other goes to a person. */
    ItemScore legality(RubricItem item) {
        Points points = rubric.halves().legality();
        List<Finding> about = about(item.id());
        List<ScoreLine> lines = new ArrayList<>();
        for (Finding finding : firstOfRule(about)) {
            if (isVeto(finding)) {
                lines.add(new ScoreLine(finding.rule(), Outcome.FAIL, points, finding.message()));
            } else if (finding.isFailure()) {
                lines.add(undecided(finding, Points.NONE, "不足以据此否决全卷，请评查人员判断：" + finding.message()));
            } else if (finding.outcome() == Outcome.CANNOT_TELL) {
                lines.add(undecided(finding, Points.NONE, finding.message()));
            }
        }
        return marked(Part.LEGALITY, new RubricItem(item.id(), item.zh(), points), about, lines);
    }

    private static boolean isVeto(Finding finding) {
        return finding.isFailure()
                && finding.severity() == Severity.FATAL
                && finding.provenance().isFirm();
    }

    /** A basic element: a failure costs all its points, however many papers lack it. */
    ItemScore basic(RubricItem item) {
        List<Finding> about = about(item.id());
        List<ScoreLine> lines = new ArrayList<>();
        Points left = item.points();
        for (Finding finding : firstOfRule(about)) {
            if (finding.isFailure()) {
                lines.add(new ScoreLine(finding.rule(), Outcome.FAIL, left, finding.message()));
                left = Points.NONE;
            } else if (finding.outcome() == Outcome.CANNOT_TELL) {
                lines.add(undecided(finding, Points.NONE, finding.message()));
            }
        }
        return marked(Part.BASIC, item, about, lines);
    }

    /** An item of the sheet. */
    ItemScore normative(RubricItem item) {
        List<Finding> about = about(item.id());
        boolean isFailed = about.stream().anyMatch(Finding::isFailure);
        boolean isThere = item.id().equals(Sheet.OTHER_EVIDENCE) || has(item.id());
        if (!isThere && !isFailed && !isNeeded(item)) {
            return new ItemScore(Part.NORMATIVE, item, Outcome.NOT_APPLICABLE, Points.NONE, Points.NONE, List.of());
        }
        return isThere || !isNeeded(item) ? present(item, about) : missing(item);
    }

    /** A paper that must be there is not: it earns nothing, unless a paper nobody could name may be the one. */
    private ItemScore missing(RubricItem item) {
        if (has(DocumentKind.OTHER.id())) {
            ScoreLine line = new ScoreLine("", Outcome.CANNOT_TELL, item.points(), "没有认出该文书，但有未能识别种类的文书，请查看原件");
            return new ItemScore(Part.NORMATIVE, item, Outcome.CANNOT_TELL, Points.NONE, Points.NONE, List.of(line));
        }
        ScoreLine line = new ScoreLine("", Outcome.FAIL, item.points(), "案卷中没有该文书");
        return new ItemScore(Part.NORMATIVE, item, Outcome.FAIL, item.points(), Points.NONE, List.of(line));
    }

    private ItemScore present(RubricItem item, List<Finding> about) {
        List<ScoreLine> lines = new ArrayList<>();
        Points left = item.points();
        for (Finding finding : firstOfRule(about)) {
            Points cost = cost(finding, item).atMost(left);
            if (finding.outcome() == Outcome.CANNOT_TELL) {
                lines.add(undecided(finding, cost, finding.message()));
            } else if (finding.isFailure() && cost.isPositive()) {
                lines.add(new ScoreLine(finding.rule(), Outcome.FAIL, cost, finding.message()));
            } else {
                continue;
            }
            left = left.minus(cost);
        }
        return marked(Part.NORMATIVE, item, about, lines);
    }

    /** What the rubric states for the checks of the finding, else a share that is ours. */
    private Points cost(Finding finding, RubricItem item) {
        Points stated = rubric.stated(finding, item.id());
        if (stated.isPositive()) {
            return stated;
        }
        return rubric.ownMeasure().cost(finding.severity(), item.points());
    }

    /** The item with what its lines cost; one about which nothing was decided goes to a person as a whole. */
    private static ItemScore marked(Part part, RubricItem item, List<Finding> about, List<ScoreLine> lines) {
        Outcome outcome = outcome(about, lines);
        if (lines.isEmpty() && outcome == Outcome.CANNOT_TELL) {
            Points left = part == Part.NORMATIVE ? item.points() : Points.NONE;
            ScoreLine line = new ScoreLine("", Outcome.CANNOT_TELL, left, "没有核查到这一项，请评查人员判断");
            return new ItemScore(part, item, outcome, Points.NONE, Points.NONE, List.of(line));
        }
        if (outcome == Outcome.NOT_APPLICABLE) {
            return new ItemScore(part, item, outcome, Points.NONE, Points.NONE, lines);
        }
        Points counted = item.points().minus(sum(lines, Outcome.CANNOT_TELL));
        return new ItemScore(part, item, outcome, counted, counted.minus(sum(lines, Outcome.FAIL)), lines);
    }

    private static Outcome outcome(List<Finding> about, List<ScoreLine> lines) {
        if (lines.stream()
                .anyMatch(
                        line -> line.outcome() == Outcome.FAIL && line.points().isPositive())) {
            return Outcome.FAIL;
        } else if (!lines.isEmpty() || about.isEmpty()) {
            return Outcome.CANNOT_TELL;
        }
        boolean isDecided = about.stream().anyMatch(finding -> finding.outcome() != Outcome.NOT_APPLICABLE);
        return isDecided ? Outcome.PASS : Outcome.NOT_APPLICABLE;
    }

    private static Points sum(List<ScoreLine> lines, Outcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .map(ScoreLine::points)
                .reduce(Points.NONE, Points::plus);
    }

    private static ScoreLine undecided(Finding finding, Points points, String reason) {
        return new ScoreLine(finding.rule(), Outcome.CANNOT_TELL, points, reason);
    }

    private boolean isNeeded(RubricItem item) {
        return rubric.ownMeasure().needed().contains(item.id());
    }

    private boolean has(String kind) {
        return file.documents().stream()
                .anyMatch(document -> document.head().kind().known().equals(Optional.of(kind)));
    }

    private List<Finding> about(String item) {
        return byItem.getOrDefault(item, List.of());
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
}
