package xiezhi.core.deadline;

import java.util.List;
import xiezhi.core.rule.Severity;

/**
 * What it means that an archived file shows the term was not kept.
 *
 * @param severity weight
 * @param checks ids of {@code law/checks.tsv}
 * @param r2024 item of the national rubric, or empty
 * @param message Chinese message with {@code {from} {start} {end} {last} {opens} {over}}
 * @param cure what would cure it, in Chinese
 */
public record BreachRule(Severity severity, List<String> checks, String r2024, String message, String cure) {
    public BreachRule {
        checks = List.copyOf(checks);
    }
}
