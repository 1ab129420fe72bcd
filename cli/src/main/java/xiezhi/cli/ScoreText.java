package xiezhi.cli;

import java.util.List;
import java.util.stream.Collectors;
import xiezhi.core.review.CaseScore;
import xiezhi.core.review.ItemScore;
import xiezhi.core.review.NoScore;
import xiezhi.core.review.ReviewScore;
import xiezhi.core.rule.Outcome;

/** The score of a case in one or two lines of Chinese. */
final class ScoreText {
    private ScoreText() {}

    /** The score and how it comes about; the reason when there is none. */
    static String line(CaseScore score) {
        return switch (score) {
            case ReviewScore scored -> "评查得分 " + scored.sums().total() + "（" + how(scored) + "）";
            case NoScore none -> "评查得分：" + none.reason();
        };
    }

    /** What a person must still judge, by name; empty when nothing is open. */
    static String open(ReviewScore score) {
        var open = score.open();
        return open.isEmpty()
                ? ""
                : "须人工判断 " + open.size() + " 项，未给分也未扣分："
                        + open.stream().map(ScoreText::name).collect(Collectors.joining("；"));
    }

    private static String how(ReviewScore score) {
        var sums = score.sums();
        var vetoes = vetoes(score);
        if (!vetoes.isEmpty()) {
            return score.sheet().zh() + "表；有重大问题 "
                    + vetoes.stream().map(item -> item.item().id()).collect(Collectors.joining("、")) + "，全卷 0 分";
        }
        return score.sheet().zh() + "表；合法性 " + sums.legality() + " ＋ 规范性 " + sums.normative() + " － 基本要素 "
                + sums.deductions() + (sums.bonus().isPositive() ? " ＋ 加分 " + sums.bonus() : "")
                + (score.isProvisional() ? "；暂计" : "");
    }

    /** Legality problems found. */
    static List<ItemScore> vetoes(ReviewScore score) {
        return score.items(ItemScore.Part.LEGALITY).stream()
                .filter(item -> item.outcome() == Outcome.FAIL)
                .toList();
    }

    private static String name(ItemScore item) {
        return item.part() == ItemScore.Part.LEGALITY
                ? item.item().id()
                : item.item().zh();
    }
}
