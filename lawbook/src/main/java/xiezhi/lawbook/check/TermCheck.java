package xiezhi.lawbook.check;

import java.util.Set;
import xiezhi.core.deadline.Deadlines;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.deadline.TermEntry;
import xiezhi.lawbook.deadline.TermExample;
import xiezhi.lawbook.deadline.TermExamples;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;

/** Checks the terms of a law folder: the checks they name, their examples. */
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

    private void error(TermEntry entry, String expected, String found, String remedy) {
        errors.add(new LawError(entry.path(), 1, 0, expected, found, remedy));
    }
}
