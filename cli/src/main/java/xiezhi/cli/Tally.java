package xiezhi.cli;

import java.util.EnumMap;
import java.util.Map;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;

/** What all cases of one run add up to. */
final class Tally {
    private final Map<Severity, Integer> failures = new EnumMap<>(Severity.class);
    private final Map<Category, Map<Severity, Integer>> byCategory = new EnumMap<>(Category.class);
    private int cases;
    private int undecided;
    private int unreadable;
    private int documents;

    void add(ReviewedCase reviewed) {
        cases++;
        unreadable += reviewed.unreadable().size();
        documents += reviewed.documents().size() - reviewed.unreadable().size();
        for (var finding : reviewed.findings()) {
            if (finding.outcome() == Outcome.FAIL) {
                failures.merge(finding.severity(), 1, Integer::sum);
                byCategory
                        .computeIfAbsent(finding.category(), category -> new EnumMap<>(Severity.class))
                        .merge(finding.severity(), 1, Integer::sum);
            } else if (finding.outcome() == Outcome.CANNOT_TELL) {
                undecided++;
            }
        }
    }

    int cases() {
        return cases;
    }

    int failures(Severity severity) {
        return failures.getOrDefault(severity, 0);
    }

    int failures(Category category, Severity severity) {
        return byCategory.getOrDefault(category, Map.of()).getOrDefault(severity, 0);
    }

    int undecided() {
        return undecided;
    }

    int unreadable() {
        return unreadable;
    }

    /** Whether anything at all could be read. */
    boolean hasRead() {
        return documents > 0;
    }

    /** Whether there is a failure of this weight or a heavier one. */
    boolean hasFailureFrom(Severity lightest) {
        return failures.keySet().stream().anyMatch(severity -> severity.compareTo(lightest) <= 0);
    }

    /** The one line that ends a text report. */
    String line() {
        return "共 %d 个案件：阻断 %d，警示 %d，提示 %d，无法判断 %d，不能读取的文件 %d"
                .formatted(
                        cases,
                        failures(Severity.FATAL),
                        failures(Severity.MAJOR),
                        failures(Severity.MINOR),
                        undecided,
                        unreadable);
    }
}
