package xiezhi.cli;

import static xiezhi.cli.HtmlReport.escape;

import java.io.PrintWriter;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.review.NoScore;
import xiezhi.core.review.ReviewScore;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;

/** One case of the HTML report: a fold with its counts and score, the findings, the review sheet, the papers read. */
final class HtmlCase {
    private final PrintWriter out;

    HtmlCase(PrintWriter out) {
        this.out = out;
    }

    /** Writes the case under an anchor that the summary links to. */
    void add(ReviewedCase reviewed, String anchor) {
        out.print("<details open class=\"card case\" id=\"" + anchor + "\"><summary><h2>" + escape(reviewed.name())
                + "</h2>" + counts(reviewed) + score(reviewed) + "</summary>\n");
        reviewed.unreadable()
                .forEach(file -> out.print("<p class=\"notice fatal\">" + escape(file.message()) + "</p>\n"));
        reviewed.notes().forEach(note -> out.print("<p class=\"soft\">" + escape(note) + "</p>\n"));
        reviewed.findings().stream().filter(Finding::isFailure).forEach(this::finding);
        undecided(reviewed);
        new HtmlScore(out).add(reviewed.score());
        documents(reviewed);
        out.print("</details>\n");
    }

    private static String counts(ReviewedCase reviewed) {
        var chips = new StringBuilder("<span class=\"counts\">");
        for (var severity : Severity.values()) {
            chips.append(chip(severity.id(), reviewed.failed(severity).size(), severity.zh()));
        }
        return chips.append(chip("cannot-tell", reviewed.undecided().size(), "无法判断"))
                .append(chip("passed", reviewed.passed(), "通过"))
                .append("</span>")
                .toString();
    }

    /** A number with its label; a nought is muted. */
    static String chip(String tone, int number, String label) {
        return "<span class=\"chip " + (number == 0 ? "none" : tone) + "\"><b>" + number + "</b>" + label + "</span>";
    }

    private static String score(ReviewedCase reviewed) {
        return switch (reviewed.score()) {
            case NoScore _ -> "<span class=\"points soft\">不评分</span>";
            case ReviewScore score ->
                "<span class=\"points\">评查得分 <b>" + score.sums().total() + "</b>"
                        + (score.sums().legality().isPositive() ? score.isProvisional() ? " 暂计" : "" : " 有重大问题")
                        + "</span>";
        };
    }

    private void undecided(ReviewedCase reviewed) {
        var undecided = reviewed.undecided();
        if (!undecided.isEmpty()) {
            out.print("<details class=\"part unsure\"><summary>无法判断 " + undecided.size() + " 项，请查看原件</summary>\n");
            undecided.forEach(this::finding);
            out.print("</details>\n");
        }
    }

    private void finding(Finding finding) {
        var tone = finding.outcome() == Outcome.CANNOT_TELL
                ? "cannot-tell"
                : finding.severity().id();
        out.print("<article class=\"finding " + tone + "\"><h3><span class=\"tag\">" + Labels.of(finding) + "</span>"
                + escape(finding.title()) + "<span class=\"rule\">" + escape(finding.rule()) + "</span></h3>\n"
                + "<div class=\"why\"><p>" + escape(finding.message()) + "</p>\n");
        finding.citations()
                .forEach(cited -> out.print("<p class=\"cite\"><span>" + escape(cited.printed()) + "</span>"
                        + escape(Labels.words(cited).replaceFirst("^：", ""))
                        + cited.asOf()
                                .known()
                                .map(day -> "<small>以 " + day + " 为准</small>")
                                .orElse("") + "</p>\n"));
        if (finding.isFailure() && !finding.cure().isEmpty()) {
            out.print("<p class=\"cure\">补救：" + escape(finding.cure()) + "</p>\n");
        }
        out.print("</div><div class=\"where\">\n");
        finding.places()
                .forEach(place -> out.print("<p>" + escape(place.file()) + "<small>第" + place.page() + "页</small>"
                        + (place.text().isBlank()
                                ? ""
                                : "<q>" + escape(place.text().strip()) + "</q>") + "</p>\n"));
        if (!finding.isFailure()) {
            finding.facts().stream()
                    .filter(fact -> fact.value().sure().isEmpty())
                    .forEach(fact -> out.print("<p class=\"soft\">" + escape(fact.path())
                            + escape(TextReport.missing(fact.value())) + "</p>\n"));
        }
        out.print("</div></article>\n");
    }

    private void documents(ReviewedCase reviewed) {
        out.print(
                "<details class=\"part\"><summary>读到的文书 " + reviewed.documents().size()
                        + " 份</summary><table><tr><th>文件</th><th>文书</th><th>文号</th><th>日期</th></tr>\n");
        for (var document : reviewed.documents()) {
            var head = document.head();
            out.print("<tr><td>" + escape(head.file().known().orElse("")) + "</td><td>"
                    + escape(head.title().known().orElse(head.kind().known().orElse(""))) + "</td><td>"
                    + escape(head.number().known().orElse("")) + "</td><td>"
                    + head.madeOn().known().map(Object::toString).orElse("") + "</td></tr>\n");
        }
        out.print("</table></details>\n");
    }
}
