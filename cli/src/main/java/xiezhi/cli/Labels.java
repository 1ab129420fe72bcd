package xiezhi.cli;

import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;

/** The words reports use for weights and outcomes. */
final class Labels {
    private Labels() {}

    static String of(Severity severity) {
        return severity.zh();
    }

    /** The weight of a failure, or that it could not be decided. */
    static String of(Finding finding) {
        return finding.outcome() == Outcome.CANNOT_TELL ? "无法判断" : of(finding.severity());
    }
}
