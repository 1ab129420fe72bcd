package xiezhi.cli;

import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;

/** The words reports use for weights and outcomes. */
final class Labels {
    private Labels() {}

    static String of(Severity severity) {
        return switch (severity) {
            case FATAL -> "阻断";
            case MAJOR -> "警示";
            case MINOR -> "提示";
        };
    }

    /** The weight of a failure, or that it could not be decided. */
    static String of(Finding finding) {
        return finding.outcome() == Outcome.CANNOT_TELL ? "无法判断" : of(finding.severity());
    }
}
