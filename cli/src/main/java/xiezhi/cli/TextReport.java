package xiezhi.cli;

import java.io.PrintWriter;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.review.ReviewScore;
import xiezhi.core.rule.Severity;

/** The report for a terminal: each case with its findings, most serious first. */
final class TextReport implements Report {
    private final PrintWriter out;
    private final boolean showsUndecided;

    TextReport(PrintWriter out, boolean showsUndecided) {
        this.out = out;
        this.showsUndecided = showsUndecided;
    }

    @Override
    public void begin() {}

    @Override
    public void add(ReviewedCase reviewed) {
        out.println("■ " + reviewed.name());
        out.println("  文书 " + reviewed.documents().size() + " 份；阻断 "
                + reviewed.failed(Severity.FATAL).size() + "，警示 "
                + reviewed.failed(Severity.MAJOR).size() + "，提示 "
                + reviewed.failed(Severity.MINOR).size() + "，无法判断 "
                + reviewed.undecided().size() + "，通过 " + reviewed.passed());
        out.println("  " + ScoreText.line(reviewed.score()));
        if (reviewed.score() instanceof ReviewScore score && score.isProvisional()) {
            out.println("  " + ScoreText.open(score));
        }
        reviewed.unreadable().forEach(file -> out.println("  ! " + file.message()));
        reviewed.notes().forEach(note -> out.println("  · " + note));
        for (var finding : reviewed.findings()) {
            if (finding.isFailure() || showsUndecided) {
                finding(finding);
            }
        }
        out.println();
    }

    private void finding(Finding finding) {
        out.println("  【" + Labels.of(finding) + "】" + finding.title() + "（" + finding.rule() + "）");
        out.println("    " + finding.message());
        finding.places().forEach(place -> out.println("    ▸ " + place(place)));
        if (!finding.isFailure()) {
            finding.facts().stream()
                    .filter(fact -> fact.value().sure().isEmpty())
                    .forEach(fact -> out.println("    ? " + fact.path() + missing(fact.value())));
        }
        finding.citations()
                .forEach(cited -> out.println("    § " + cited.printed()
                        + cited.asOf().known().map(day -> "（以 " + day + " 为准）").orElse("")
                        + Labels.words(cited)));
        if (!finding.cure().isEmpty() && finding.isFailure()) {
            out.println("    ✓ " + finding.cure());
        }
    }

    static String missing(Fact<String> value) {
        return switch (value) {
            case Fact.Stated<String> stated -> "：读作“" + stated.value() + "”，存疑";
            case Fact.Absent<String> _ -> "：没有";
            case Fact.Unknown<String> unknown -> "：" + unknown.reason();
        };
    }

    static String place(Place place) {
        var where = place.file() + " 第" + place.page() + "页第" + place.paragraph() + "段";
        return place.text().isBlank()
                ? place.file()
                : where + "：“" + place.text().strip() + "”";
    }

    @Override
    public void end(Tally tally, String interruptedAt) {
        if (!interruptedAt.isEmpty()) {
            out.println("！报告不完整：" + interruptedAt);
        }
        out.println(tally.line());
        out.flush();
    }
}
