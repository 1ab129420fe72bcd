package xiezhi.lawbook.check;

import java.util.Set;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.deadline.Deadlines;
import xiezhi.core.statute.Citation;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.deadline.TermEntry;
import xiezhi.lawbook.deadline.TermExample;
import xiezhi.lawbook.deadline.TermExamples;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.statute.StatuteBook;

/** Checks the terms of a law folder: their citations, the checks they name, their examples. */
final class TermCheck {
    private final LawBook book;
    private final Set<String> checks;
    private final LawErrors errors;

    /**
     * Checks the terms of {@code book}.
     *
     * @param checks ids of {@code law/checks.tsv}
     */
    TermCheck(LawBook book, Set<String> checks, LawErrors errors) {
        this.book = book;
        this.checks = checks;
        this.errors = errors;
    }

    /** Runs the check; answers how many examples were run. */
    int run() {
        for (TermEntry entry : book.deadlines().entries()) {
            entry.rule().versions().forEach(version -> checkCites(entry, version));
            checkBreach(entry);
            if (book.rules().rule(entry.rule().id()).isPresent()) {
                error(entry, "an id no rule has", entry.rule().id(), "rename the term or the rule");
            }
        }
        Deadlines deadlines = new Deadlines(book.calendar());
        var examples = TermExamples.load(book.files(), book.deadlines(), errors);
        for (TermExample example : examples) {
            example.problem(deadlines)
                    .ifPresent(problem -> errors.add(new LawError(
                            example.path(),
                            example.line(),
                            0,
                            "example " + example.name() + " to hold",
                            problem,
                            "correct the term or the example")));
        }
        return examples.size();
    }

    private void checkBreach(TermEntry entry) {
        entry.rule().breach().ifPresent(breach -> {
            breach.checks().stream()
                    .filter(id -> !checks.contains(id))
                    .forEach(id -> error(entry, "ids of law/checks.tsv", "'" + id + "'", "correct it"));
        });
    }

    private void checkCites(TermEntry entry, DeadlineVersion version) {
        version.cites().forEach(cite -> checkCite(entry, version, cite));
        version.counting().firstDayCites().forEach(cite -> checkCite(entry, version, cite));
        version.counting().workingDayCites().forEach(cite -> checkCite(entry, version, cite));
        version.counting().rollOverCites().forEach(cite -> checkCite(entry, version, cite));
    }

    /** The statute exists, has that article, and is law when terms of the version start. */
    private void checkCite(TermEntry entry, DeadlineVersion version, String cite) {
        StatuteBook statutes = book.statutes();
        var citation = Citation.parse(cite);
        var id = citation.map(each -> each.statute().value()).orElse(cite);
        var statute = statutes.statutes().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
        if (statute.isEmpty()) {
            error(entry, "a statute of law/statutes", cite, "correct the id or add the statute");
            return;
        }
        var day = version.inForce().from();
        var on = statute.get().on(day);
        if (on.isEmpty() && !statute.get().isUnlistedOn(day)) {
            error(entry, "articles in force on " + day, cite, "cite another or change in_force");
        }
        on.filter(each -> each.articles() > 0 && citation.map(Citation::article).orElse(0) > each.articles())
                .ifPresent(each -> error(entry, "an article of " + statute.get().name(), cite, "correct the number"));
    }

    private void error(TermEntry entry, String expected, String found, String remedy) {
        errors.add(new LawError(entry.path(), 0, 0, expected, found, remedy));
    }
}
