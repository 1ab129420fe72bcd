package xiezhi.cli;

import java.io.PrintWriter;
import xiezhi.core.review.CaseScore;
import xiezhi.core.review.ItemScore;
import xiezhi.core.review.NoScore;
import xiezhi.core.review.ReviewScore;
import xiezhi.core.review.ScoreLine;
import xiezhi.core.rule.Outcome;

/** The review sheet of a case in the HTML report: each item with its points, and what cost or hid them. */
final class HtmlScore {
    private final PrintWriter out;

    HtmlScore(PrintWriter out) {
        this.out = out;
    }

    void add(CaseScore score) {
        switch (score) {
            case NoScore none ->
                out.print("<p class=\"part soft\">评查得分：" + HtmlReport.escape(none.reason()) + "</p>\n");
            case ReviewScore scored -> sheet(scored);
        }
    }

    private void sheet(ReviewScore score) {
        out.print("<details class=\"part score\"><summary>" + HtmlReport.escape(ScoreText.line(score)) + "</summary>\n"
                + "<p class=\"soft\">" + HtmlReport.escape(score.rubric().zh()) + "（"
                + HtmlReport.escape(score.rubric().number()) + "）。总分＝合法性＋"
                + score.rubric().halves().normative() + "×得分÷适用项标准分（"
                + score.sums().earned() + "÷"
                + score.sums().standard() + "）－基本要素。" + HtmlReport.escape(ScoreText.open(score)) + "</p>\n");
        for (var part : ItemScore.Part.values()) {
            part(score, part);
        }
        out.print("</details>\n");
    }

    private void part(ReviewScore score, ItemScore.Part part) {
        out.print("<table class=\"sheet\"><caption>" + caption(score, part)
                + "</caption><colgroup><col class=\"item\"><col><col><col class=\"result\"><col class=\"why\"></colgroup>"
                + "<tr>" + heads(part) + "<th>结果</th><th>理由</th></tr>\n");
        score.items(part).forEach(this::item);
        out.print("</table>\n");
    }

    private static String heads(ItemScore.Part part) {
        return switch (part) {
            case LEGALITY -> "<th colspan=\"3\">项目</th>";
            case NORMATIVE -> "<th>项目</th><th class=\"n\">标准分</th><th class=\"n\">得分</th>";
            case BASIC -> "<th>项目</th><th class=\"n\">标准分</th><th class=\"n\">扣分</th>";
        };
    }

    private static String caption(ReviewScore score, ItemScore.Part part) {
        var sums = score.sums();
        return switch (part) {
            case LEGALITY -> "重大问题：任何一项使全卷为 0 分（" + sums.legality() + " 分）";
            case NORMATIVE -> HtmlReport.escape(score.sheet().zh()) + "评分表（" + sums.normative() + " 分）";
            case BASIC -> "基本要素：从总分扣（－" + sums.deductions() + " 分）";
        };
    }

    private void item(ItemScore item) {
        boolean isLegality = item.part() == ItemScore.Part.LEGALITY;
        var name = HtmlReport.escape(item.item().zh());
        out.print("<tr class=\"" + item.outcome().id() + "\">"
                + (isLegality
                        ? "<td colspan=\"3\">" + item.item().id() + " " + name + "</td>"
                        : "<td>" + name + "</td><td class=\"n\">" + item.item().points() + "</td><td class=\"n\">"
                                + points(item) + "</td>")
                + "<td class=\"result\">" + word(item) + "</td><td>");
        item.lines().forEach(line -> line(line, !isLegality));
        out.print("</td></tr>\n");
    }

    /** Points earned; for a basic element what it takes off. */
    private static String points(ItemScore item) {
        if (item.outcome() == Outcome.NOT_APPLICABLE || !item.counted().isPositive()) {
            return "—";
        }
        return item.part() == ItemScore.Part.BASIC
                ? item.lost().isPositive() ? "－" + item.lost() : "0"
                : item.earned() + (item.counted().equals(item.item().points()) ? "" : "／" + item.counted());
    }

    private static String word(ItemScore item) {
        return switch (item.outcome()) {
            case PASS -> item.part() == ItemScore.Part.LEGALITY ? "未发现" : "未扣分";
            case FAIL -> item.part() == ItemScore.Part.LEGALITY ? "发现" : "扣分";
            case NOT_APPLICABLE -> "不适用";
            case CANNOT_TELL -> "无法判断";
        };
    }

    private void line(ScoreLine line, boolean hasPoints) {
        boolean costs =
                hasPoints && line.outcome() == Outcome.FAIL && line.points().isPositive();
        var points = costs ? "－" + line.points() + " " : "";
        out.print("<div>" + points + HtmlReport.escape(line.reason())
                + (line.rule().isEmpty() ? "" : " <span class=\"rule\">" + HtmlReport.escape(line.rule()) + "</span>")
                + "</div>");
    }
}
