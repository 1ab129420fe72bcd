package xiezhi.server.docket;

import java.util.List;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.docket.Docket;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;

/**
 * A docket with what follows from it alone, whoever looks and on whatever day.
 *
 * @param docket the lines
 * @param file the folded case, judged
 * @param findings what all rules and terms say of it
 */
public record JudgedDocket(Docket docket, CaseFile file, List<Finding> findings) {
    public JudgedDocket {
        findings = List.copyOf(findings);
    }

    /** Number of the last line. */
    public int sequence() {
        return docket.entries().size();
    }

    /** Failed and undecided checks. */
    public List<Finding> open() {
        return findings.stream().filter(JudgedDocket::isOpen).toList();
    }

    /** A check that failed or cannot be decided. */
    public static boolean isOpen(Finding finding) {
        return finding.isFailure() || finding.outcome() == Outcome.CANNOT_TELL;
    }

    /** Rules of fatal findings. */
    public List<String> blocking() {
        return findings.stream()
                .filter(finding -> finding.isFailure() && finding.severity() == Severity.FATAL)
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}
