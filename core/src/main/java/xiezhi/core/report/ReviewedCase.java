package xiezhi.core.report;

import java.util.List;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.finding.Finding;
import xiezhi.core.review.CaseScore;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;

/**
 * One case with everything the review says of it.
 *
 * @param name name of the case: its folder, archive entry, file or ledger row
 * @param file the folded case
 * @param findings failed and undecided checks in the order of {@link Finding#ORDER}
 * @param passed checks that passed
 * @param notApplicable checks that do not apply
 * @param unreadable files that could not be read
 * @param notes remarks of the reader, in Chinese
 * @param score score by the national rubric, or why there is none
 */
public record ReviewedCase(
        String name,
        CaseFile file,
        List<Finding> findings,
        int passed,
        int notApplicable,
        List<UnreadableFile> unreadable,
        List<String> notes,
        CaseScore score) {

    public ReviewedCase {
        findings = List.copyOf(findings);
        unreadable = List.copyOf(unreadable);
        notes = List.copyOf(notes);
    }

    /** Failed checks of one weight. */
    public List<Finding> failed(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.isFailure() && finding.severity() == severity)
                .toList();
    }

    /** Checks that could not be decided. */
    public List<Finding> undecided() {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.CANNOT_TELL)
                .toList();
    }

    /** Documents read, in the order they were handed in. */
    public List<Document> documents() {
        return file.documents();
    }

    /** Law that governs the conduct: {@code before-code}, {@code code}, {@code crossing} or {@code unknown}. */
    public String regime() {
        return file.conduct().range().regime().known().orElse("unknown");
    }
}
