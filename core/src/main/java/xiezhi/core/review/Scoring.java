package xiezhi.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.finding.Finding;
import xiezhi.core.review.ItemScore.Part;
import xiezhi.core.rule.Outcome;

/**
 * Scores a whole file.
 *
 * <p>Items that do not apply leave both sums of the normative half. So do the points of a check that could not be decided, and whole items about which nothing was decided; they are named. A failed check costs the points the rubric states for it. Where the rubric states none it costs a share of its item: all of it when fatal, a fifth when major, a tenth when minor; that share is ours, not the rubric's. One rule costs an item only once, however many papers fail it.
 */
public final class Scoring {
    private static final Pattern POLICE_OUTCOME = Pattern.compile("拘留(决定|执行)|公安[^，。]{0,20}处罚决定|(刑事)?立案(决定|告知|通知)书?");

    private Scoring() {}

    /**
     * The score by the sheet of the case's procedure; none when the case is not whole, its procedure is not sure, the rubric has no sheet for it, or nothing on the sheet can be judged.
     *
     * @param findings all findings of the case, those that passed or do not apply too, in their order
     */
    public static CaseScore of(Rubric rubric, CaseFile file, List<Finding> findings) {
        if (!file.scope().isComplete().sure().orElse(false)) {
            return new NoScore("案卷不完整或者有不能读取、不能识别的文书，不评分");
        }
        Optional<String> procedure = file.procedure().sure();
        if (procedure.isEmpty()) {
            return new NoScore("不能确定案卷适用的评分表，不评分");
        }
        return procedure
                .flatMap(rubric::sheet)
                .map(sheet -> score(rubric, sheet, file, findings))
                .orElseGet(() -> new NoScore("评查细则没有这类案卷的评分表，不评分"));
    }

    private static CaseScore score(Rubric rubric, Sheet sheet, CaseFile file, List<Finding> findings) {
        List<Finding> asked = findings.stream()
                .filter(finding -> !rubric.items(finding).isEmpty())
                .toList();
        ItemScoring scoring = new ItemScoring(rubric, file, asked);
        List<ItemScore> items = new ArrayList<>();
        rubric.legality().forEach(item -> items.add(scoring.legality(item)));
        sheet.items().forEach(item -> items.add(scoring.normative(item)));
        rubric.basicElements().forEach(item -> items.add(scoring.basic(item)));
        Points standard = sum(items(items, Part.NORMATIVE).map(ItemScore::counted));
        if (!standard.isPositive()) {
            return new NoScore("评分表上的项目都不能判断，不评分");
        }
        return new ReviewScore(rubric, sheet, sums(rubric, items, standard, bonus(sheet, file)), items);
    }

    private static ReviewScore.Sums sums(Rubric rubric, List<ItemScore> items, Points standard, Points bonus) {
        Rubric.Halves halves = rubric.halves();
        boolean isLost = items(items, Part.LEGALITY).anyMatch(item -> item.outcome() == Outcome.FAIL);
        Points legality = isLost ? Points.NONE : halves.legality();
        Points earned = sum(items(items, Part.NORMATIVE).map(ItemScore::earned));
        Points normative = halves.normative().times(earned, standard);
        Points deductions = sum(items(items, Part.BASIC).map(ItemScore::lost)).atMost(halves.basicAtMost());
        Points total = isLost
                ? Points.NONE
                : legality.plus(normative).minus(deductions).plus(bonus).atLeast(Points.NONE);
        return new ReviewScore.Sums(legality, earned, standard, normative, deductions, bonus, total);
    }

    private static Stream<ItemScore> items(List<ItemScore> items, Part part) {
        return items.stream().filter(item -> item.part() == part);
    }

    private static Points sum(Stream<Points> points) {
        return points.reduce(Points.NONE, Points::plus);
    }

    private static Points bonus(Sheet sheet, CaseFile file) {
        boolean isEarned = sheet.bonus().isPositive()
                && file.documents().stream()
                        .flatMap(document -> document.head().title().sure().stream())
                        .anyMatch(POLICE_OUTCOME.asPredicate());
        return isEarned ? sheet.bonus() : Points.NONE;
    }
}
