package xiezhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;

/**
 * The report for people: one page that loads nothing from elsewhere. Cases are written as they come; the summary is
 * written last and shown first by the style sheet. Every value is escaped.
 */
final class HtmlReport implements Report {
    private final PrintWriter out;

    HtmlReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {
        out.print("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<title>案卷核查报告</title>\n<style>\n" + style() + "</style></head><body>\n"
                + "<header><h1>案卷核查报告</h1><p>结果供人员复核参考；“无法判断”的事项请查看原件。</p></header>\n<main>\n");
    }

    @Override
    public void add(ReviewedCase reviewed) {
        out.print("<section class=\"card\"><h2>" + escape(reviewed.name()) + "</h2>\n");
        counts(reviewed);
        new HtmlScore(out).add(reviewed.score());
        reviewed.unreadable().forEach(file -> out.print("<p class=\"fatal\">" + escape(file.message()) + "</p>\n"));
        reviewed.notes().forEach(note -> out.print("<p>" + escape(note) + "</p>\n"));
        reviewed.findings().stream().filter(Finding::isFailure).forEach(this::finding);
        var undecided = reviewed.undecided();
        if (!undecided.isEmpty()) {
            out.print("<details><summary>无法判断 " + undecided.size() + " 项</summary>\n");
            undecided.forEach(this::finding);
            out.print("</details>\n");
        }
        documents(reviewed);
        out.print("</section>\n");
    }

    private void counts(ReviewedCase reviewed) {
        out.print("<div class=\"counts\">");
        for (var severity : Severity.values()) {
            count(severity.id(), reviewed.failed(severity).size(), Labels.of(severity));
        }
        count("cannot-tell", reviewed.undecided().size(), "无法判断");
        count("plain", reviewed.passed(), "通过");
        out.print("</div>\n");
    }

    private void count(String tone, int number, String label) {
        out.print("<span class=\"count " + tone + "\"><b>" + number + "</b>" + label + "</span>");
    }

    private void finding(Finding finding) {
        var tone = finding.outcome() == Outcome.CANNOT_TELL
                ? "cannot-tell"
                : finding.severity().id();
        out.print("<div class=\"finding " + tone + "\"><p><span class=\"rule\">" + escape(finding.rule())
                + "</span><span class=\"tag\">" + Labels.of(finding) + "</span><span class=\"title\">"
                + escape(finding.title()) + "</span></p>\n<p>" + escape(finding.message()) + "</p>\n");
        finding.places()
                .forEach(place -> out.print("<p class=\"words\">" + escape(place.file()) + " 第" + place.page() + "页"
                        + (place.text().isBlank()
                                ? ""
                                : " <q>" + escape(place.text().strip()) + "</q>") + "</p>\n"));
        if (!finding.isFailure()) {
            finding.facts().stream()
                    .filter(fact -> fact.value().sure().isEmpty())
                    .forEach(fact -> out.print("<p class=\"words\">" + escape(fact.path())
                            + escape(TextReport.missing(fact.value())) + "</p>\n"));
        }
        finding.citations()
                .forEach(cited -> out.print("<p class=\"cite\">" + escape(cited.printed())
                        + cited.asOf().known().map(day -> "（以 " + day + " 为准）").orElse("")
                        + escape(Labels.words(cited)) + "</p>\n"));
        if (finding.isFailure() && !finding.cure().isEmpty()) {
            out.print("<p class=\"cure\">补救：" + escape(finding.cure()) + "</p>\n");
        }
        out.print("</div>\n");
    }

    private void documents(ReviewedCase reviewed) {
        out.print("<details><summary>读到的文书 " + reviewed.documents().size()
                + " 份</summary><table><tr><th>文件</th><th>种类</th><th>文号</th><th>日期</th></tr>\n");
        for (var document : reviewed.documents()) {
            var head = document.head();
            out.print("<tr><td>" + escape(head.file().known().orElse("")) + "</td><td>"
                    + escape(head.title().known().orElse(head.kind().known().orElse(""))) + "</td><td>"
                    + escape(head.number().known().orElse("")) + "</td><td>"
                    + head.madeOn().known().map(Object::toString).orElse("") + "</td></tr>\n");
        }
        out.print("</table></details>\n");
    }

    @Override
    public void end(Tally tally, String interruptedAt) {
        out.print("<section class=\"card summary\"><h2>" + escape(tally.line()) + "</h2>\n<table><tr><th>类别</th>"
                + "<th>阻断</th><th>警示</th><th>提示</th><th>分布</th></tr>\n");
        for (var category : Category.values()) {
            category(tally, category);
        }
        out.print("</table></section>\n");
        if (!interruptedAt.isEmpty()) {
            out.print("<section class=\"card partial\">报告不完整：" + escape(interruptedAt) + "</section>\n");
        }
        out.print("</main></body></html>\n");
        out.flush();
    }

    private void category(Tally tally, Category category) {
        out.print("<tr><td>" + category + " " + category.zh() + "</td>");
        int most = 1;
        for (var each : Category.values()) {
            most = Math.max(most, sum(tally, each));
        }
        for (var severity : Severity.values()) {
            out.print("<td class=\"n\">" + tally.failures(category, severity) + "</td>");
        }
        out.print("<td><div class=\"bar\">");
        for (var severity : Severity.values()) {
            out.print("<i class=\"" + severity.id() + "\" style=\"width:"
                    + 100 * tally.failures(category, severity) / most + "%\"></i>");
        }
        out.print("</div></td></tr>\n");
    }

    private static int sum(Tally tally, Category category) {
        int sum = 0;
        for (var severity : Severity.values()) {
            sum += tally.failures(category, severity);
        }
        return sum;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String style() {
        try (var in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
