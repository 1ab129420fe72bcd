package xiezhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.review.ReviewScore;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Severity;

/**
 * The report for people: one page that loads nothing from elsewhere and needs no script. Cases are written as they
 * come; the summary is written last and shown first by the style sheet. Every value is escaped.
 */
final class HtmlReport implements Report {
    private static final Comparator<Row> MOST_SERIOUS_FIRST = Comparator.comparingInt(Row::fatal)
            .thenComparingInt(Row::major)
            .thenComparingInt(Row::minor)
            .thenComparingInt(Row::undecided)
            .reversed()
            .thenComparingInt(Row::place);

    private final PrintWriter out;
    private final HtmlCase cases;
    private final List<Row> rows = new ArrayList<>();

    /** A line of the summary; all that is kept of a case once it is written. */
    private record Row(int place, String name, int fatal, int major, int minor, int undecided, String score) {
        String anchor() {
            return "case-" + place;
        }
    }

    HtmlReport(PrintWriter out) {
        this.out = out;
        this.cases = new HtmlCase(out);
    }

    @Override
    public void begin() {
        out.print("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<title>案卷核查报告</title>\n<style>\n" + style() + "</style></head><body>\n"
                + "<header><h1>案卷核查报告</h1><p>结果供人员复核参考，不是法律意见；“无法判断”的事项请查看原件。</p>\n<nav>显示 ");
        for (var severity : Severity.values()) {
            filter(severity.id(), severity.zh());
        }
        filter("cannot-tell", "无法判断");
        out.print("</nav></header>\n<main>\n");
    }

    private void filter(String tone, String label) {
        out.print("<label class=\"" + tone + "\"><input type=\"checkbox\" id=\"show-" + tone + "\" checked>" + label
                + "</label>");
    }

    @Override
    public void add(ReviewedCase reviewed) {
        var row = new Row(
                rows.size() + 1,
                reviewed.name(),
                reviewed.failed(Severity.FATAL).size(),
                reviewed.failed(Severity.MAJOR).size(),
                reviewed.failed(Severity.MINOR).size(),
                reviewed.undecided().size(),
                reviewed.score() instanceof ReviewScore score
                        ? score.sums().total()
                                + (score.sums().legality().isPositive() && score.isProvisional() ? " 暂计" : "")
                        : "不评分");
        rows.add(row);
        cases.add(reviewed, row.anchor());
    }

    @Override
    public void end(Tally tally, String interruptedAt) {
        if (!interruptedAt.isEmpty()) {
            out.print("<section class=\"card partial\">报告不完整：" + escape(interruptedAt) + "</section>\n");
        }
        out.print("<section class=\"card summary\"><div class=\"counts\"><span class=\"chip plain\"><b>" + tally.cases()
                + "</b>个案件</span>");
        for (var severity : Severity.values()) {
            out.print(HtmlCase.chip(severity.id(), tally.failures(severity), severity.zh()));
        }
        out.print(HtmlCase.chip("cannot-tell", tally.undecided(), "无法判断")
                + HtmlCase.chip("fatal", tally.unreadable(), "不能读取的文件") + "</div>\n<div class=\"tables\">\n");
        cases();
        categories(tally);
        out.print("</div></section>\n</main></body></html>\n");
        out.flush();
    }

    private void cases() {
        out.print("<table><tr><th>案件（最严重的在前）</th>" + heads() + "<th class=\"n\">无法判断</th>"
                + "<th class=\"n\">评查得分</th></tr>\n");
        rows.stream().sorted(MOST_SERIOUS_FIRST).forEach(row -> {
            out.print("<tr><td><a href=\"#" + row.anchor() + "\">" + escape(row.name()) + "</a></td>");
            number("fatal", row.fatal());
            number("major", row.major());
            number("minor", row.minor());
            number("cannot-tell", row.undecided());
            out.print("<td class=\"n\">" + row.score() + "</td></tr>\n");
        });
        out.print("</table>\n");
    }

    private void categories(Tally tally) {
        out.print("<table><tr><th>类别</th>" + heads() + "<th>分布</th></tr>\n");
        int most = Stream.of(Category.values())
                .mapToInt(category -> sum(tally, category))
                .max()
                .orElse(1);
        for (var category : Category.values()) {
            out.print("<tr><td>" + category + " " + category.zh() + "</td>");
            var bar = new StringBuilder();
            for (var severity : Severity.values()) {
                int found = tally.failures(category, severity);
                number(severity.id(), found);
                bar.append("<i class=\"" + severity.id() + "\" style=\"width:" + 100 * found / Math.max(1, most)
                        + "%\"></i>");
            }
            out.print("<td class=\"wide\"><div class=\"bar\">" + bar + "</div></td></tr>\n");
        }
        out.print("</table>\n");
    }

    private static String heads() {
        var heads = new StringBuilder();
        for (var severity : Severity.values()) {
            heads.append("<th class=\"n\">").append(severity.zh()).append("</th>");
        }
        return heads.toString();
    }

    private void number(String tone, int number) {
        out.print(
                "<td class=\"n " + (number == 0 ? "none" : tone) + "\">" + (number == 0 ? "·" : "" + number) + "</td>");
    }

    private static int sum(Tally tally, Category category) {
        return Stream.of(Severity.values())
                .mapToInt(severity -> tally.failures(category, severity))
                .sum();
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
