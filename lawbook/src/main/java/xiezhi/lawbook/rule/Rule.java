package xiezhi.lawbook.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Provenance;
import xiezhi.core.rule.Severity;
import xiezhi.lawbook.expression.Expr;

/**
 * A rule of the law folder, typed.
 *
 * @param head what it is
 * @param forEach list whose elements are asked one by one; empty when the case is asked as a whole
 * @param versions its versions, oldest first, without overlap
 * @param path law file it stands in
 * @param line line it begins at
 */
public record Rule(Head head, Optional<ForEach> forEach, List<RuleVersion> versions, String path, int line) {
    public Rule {
        versions = List.copyOf(versions);
    }

    /**
     * What a rule is, whatever its version.
     *
     * @param id for example {@code notice/waiting-period}, the path of its file
     * @param zh what it demands, in Chinese
     * @param checks ids of {@code law/checks.tsv} it covers
     * @param r2024 legality item or sheet item of the national rubric of 2024; empty when it has none
     */
    public record Head(
            String id,
            String zh,
            List<String> checks,
            Category category,
            Severity severity,
            Optional<String> r2024,
            Provenance provenance) {
        public Head {
            checks = List.copyOf(checks);
        }
    }

    /** The list and the variable of {@code for_each: c.interviews as d}. */
    public record ForEach(Expr.Items list, Expr.Variable variable) {}

    public String id() {
        return head.id();
    }

    /** The version that applies to steps of {@code day}. */
    public Optional<RuleVersion> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.inForce().contains(day))
                .findFirst();
    }
}
