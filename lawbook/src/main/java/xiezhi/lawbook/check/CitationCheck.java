package xiezhi.lawbook.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.rule.CompiledRule;
import xiezhi.lawbook.rule.Rule;
import xiezhi.lawbook.rule.RuleVersion;
import xiezhi.lawbook.statute.StatuteBook;

/** Whether every citation of a rule exists, and some cited article is law on every day the rule applies to. */
final class CitationCheck {
    /** Stands for all days after the last known border. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final StatuteBook statutes;
    private final LawErrors errors;
    private final LawErrors warnings;

    CitationCheck(StatuteBook statutes, LawErrors errors, LawErrors warnings) {
        this.statutes = statutes;
        this.errors = errors;
        this.warnings = warnings;
    }

    void check(List<CompiledRule> rules) {
        for (var rule : rules) {
            for (var version : rule.rule().versions()) {
                version.cites().forEach(citation -> check(rule.rule(), version.inForce(), citation));
                checkDays(rule.rule(), version);
            }
        }
    }

    private void check(Rule rule, InForce days, Citation citation) {
        var statute = statutes.statute(citation.statute());
        if (statute.isEmpty()) {
            error(errors, rule, "a statute of law/statutes", citation.text(), "correct the id or add the statute");
            return;
        }
        var inForce = statute.get().versions().stream()
                .filter(version -> version.inForce().overlaps(days))
                .toList();
        if (inForce.isEmpty() && !statute.get().isUnlistedOn(days.from())) {
            error(errors, rule, "articles in force some day from " + days, citation.text(), "remove it");
        }
        var isBeyond =
                inForce.stream().anyMatch(version -> version.articles() > 0 && citation.article() > version.articles());
        if (isBeyond) {
            error(errors, rule, "an article of " + statute.get().name(), citation.text(), "correct the number");
        } else if (!statutes.hasArticle(citation)) {
            error(warnings, rule, "an entry in articles.yaml", "none for " + citation.text(), "add its gist");
        }
    }

    /** On every day some cited article is law; days are tried at every border of a cited statute. */
    private void checkDays(Rule rule, RuleVersion version) {
        Set<LocalDate> borders = new TreeSet<>();
        borders.add(version.inForce().from());
        for (var citation : version.cites()) {
            statutes.statute(citation.statute())
                    .ifPresent(statute -> statute.versions()
                            .forEach(each -> borders.add(each.inForce().until())));
        }
        borders.add(LAST_DAY);
        for (var day : borders) {
            if (version.inForce().contains(day) && version.cites().stream().noneMatch(each -> isLaw(each, day))) {
                var found = "none of " + version.cites() + " on " + (day.equals(LAST_DAY) ? "later days" : day);
                error(errors, rule, "a cited article in force on every day", found, "cite one, or change in_force");
                return;
            }
        }
    }

    private boolean isLaw(Citation citation, LocalDate day) {
        return statutes.statute(citation.statute())
                .map(statute -> statute.on(day).isPresent() || statute.isUnlistedOn(day))
                .orElse(true);
    }

    private static void error(LawErrors list, Rule rule, String expected, String found, String remedy) {
        list.add(new LawError(rule.path(), rule.line(), 0, expected, found, remedy));
    }
}
