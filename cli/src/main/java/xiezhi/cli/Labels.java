package xiezhi.cli;

import xiezhi.core.finding.CitedArticle;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;

/** The words reports use for weights and outcomes. */
final class Labels {
    private Labels() {}

    static String of(Severity severity) {
        return severity.zh();
    }

    /** What a cited article says: its own words where they are at hand, else our gist; empty without either. */
    static String words(CitedArticle cited) {
        if (!cited.quote().isEmpty()) {
            return "：“" + cited.quote() + "”";
        }
        return cited.gist().isEmpty() ? "" : "：" + cited.gist();
    }

    /** The weight of a failure, or that it could not be decided. */
    static String of(Finding finding) {
        return finding.outcome() == Outcome.CANNOT_TELL ? "无法判断" : of(finding.severity());
    }
}
