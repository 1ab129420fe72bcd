package xiezhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import xiezhi.core.finding.Finding;
import xiezhi.sample.defect.Planted;
import xiezhi.sample.truth.CaseComparison;
import xiezhi.sample.truth.Measurement;

/** What {@code measure} prints: recall and precision, kind by kind, with the first missed and extra ones. */
final class MeasureReport {
    private final Measurement measurement = new Measurement();
    private final int listed;
    private final List<Missed> missed = new ArrayList<>();
    private final List<Extra> extra = new ArrayList<>();

    private record Missed(String caseId, Planted planted) {}

    private record Extra(String caseId, boolean isClean, Finding finding) {}

    /** A report that lists at most so many missed and so many extra ones. */
    MeasureReport(int listed) {
        this.listed = listed;
    }

    void add(CaseComparison comparison) {
        measurement.add(comparison);
        comparison.missed().stream()
                .limit(listed - missed.size())
                .forEach(planted -> missed.add(new Missed(comparison.caseId(), planted)));
        comparison.extra().stream()
                .limit(listed - extra.size())
                .forEach(finding -> extra.add(new Extra(comparison.caseId(), comparison.isClean(), finding)));
    }

    int cases() {
        return measurement.cases();
    }

    String text() {
        var text = new StringBuilder();
        line(text, "案件 %d 个，其中无缺陷的 %d 个", measurement.cases(), measurement.cleanCases());
        line(text, "查全率 %s（植入 %d，查出 %d）", percent(measurement.recall()), measurement.planted(), measurement.found());
        line(
                text,
                "查准率 %s（报出 %d，对应植入缺陷的 %d，多报 %d）",
                percent(measurement.precision()),
                measurement.right() + measurement.extra(),
                measurement.right(),
                measurement.extra());
        line(text, "无缺陷案件上的阻断和警示：%d", measurement.heavyOnClean());
        line(text, "");
        line(text, "缺陷种类（查全率 查准率 查出/植入 多报 编号 说明），%d 种", measurement.kinds().size());
        for (var kind : measurement.kinds()) {
            line(
                    text,
                    "%7s %7s %4d/%-4d %3d  %s  %s",
                    percent(kind.recall()),
                    percent(kind.precision()),
                    kind.found(),
                    kind.planted(),
                    kind.extra(),
                    kind.defect(),
                    kind.title());
        }
        if (!measurement.extraByRule().isEmpty()) {
            line(text, "");
            line(text, "多报的规则");
            measurement.extraByRule().forEach((rule, count) -> line(text, "%4d  %s", count, rule));
        }
        list(text);
        return text.toString();
    }

    private void list(StringBuilder text) {
        if (!missed.isEmpty()) {
            line(text, "");
            line(text, "漏查的缺陷（至多 %d 条）", listed);
        }
        for (var one : missed) {
            var planted = one.planted();
            line(
                    text,
                    "  %s  %s  %s  %s  %s  %s",
                    one.caseId(),
                    planted.defect(),
                    String.join(",", planted.checks()),
                    planted.title(),
                    planted.file(),
                    planted.words());
        }
        if (!extra.isEmpty()) {
            line(text, "");
            line(text, "多报的问题（至多 %d 条）", listed);
        }
        for (var one : extra) {
            line(
                    text,
                    "  %s%s  %s  %s  %s  %s  %s",
                    one.caseId(),
                    one.isClean() ? "（无缺陷）" : "",
                    one.finding().severity().id(),
                    one.finding().rule(),
                    String.join(",", one.finding().checks()),
                    one.finding().message(),
                    file(one.finding()));
        }
    }

    String json() {
        var object = JsonNodeFactory.instance
                .objectNode()
                .put("cases", measurement.cases())
                .put("cleanCases", measurement.cleanCases())
                .put("planted", measurement.planted())
                .put("found", measurement.found())
                .put("right", measurement.right())
                .put("extra", measurement.extra())
                .put("recall", measurement.recall())
                .put("precision", measurement.precision())
                .put("heavyOnClean", measurement.heavyOnClean());
        var kinds = object.putArray("kinds");
        for (var kind : measurement.kinds()) {
            kinds.addObject()
                    .put("defect", kind.defect())
                    .put("title", kind.title())
                    .put("planted", kind.planted())
                    .put("found", kind.found())
                    .put("extra", kind.extra())
                    .put("recall", kind.recall())
                    .put("precision", kind.precision());
        }
        extraByRule(object.putArray("extraByRule"), measurement.extraByRule());
        listed(object.putArray("missed"), object.putArray("wrong"));
        return JsonMapper.shared().writeValueAsString(object);
    }

    private static void extraByRule(ArrayNode rules, Map<String, Integer> counts) {
        counts.forEach((rule, count) -> rules.addObject().put("rule", rule).put("extra", count));
    }

    private void listed(ArrayNode missedOnes, ArrayNode wrongOnes) {
        for (var one : missed) {
            missedOnes
                    .addObject()
                    .put("case", one.caseId())
                    .put("defect", one.planted().defect())
                    .put("file", one.planted().file())
                    .put("words", one.planted().words());
        }
        for (var one : extra) {
            wrongOnes
                    .addObject()
                    .put("case", one.caseId())
                    .put("clean", one.isClean())
                    .put("severity", one.finding().severity().id())
                    .put("rule", one.finding().rule())
                    .put("message", one.finding().message())
                    .put("file", file(one.finding()));
        }
    }

    private static String file(Finding finding) {
        return finding.places().stream().map(place -> place.file()).findFirst().orElse("");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation is in a library nothing else needs
    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
