package xiezhi.lawbook.check;

import java.util.Set;
import xiezhi.core.deadline.BreachRule;
import xiezhi.core.deadline.DeadlineRule;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.review.RubricFile;

/** Checks that what rules and terms name as their item of the national rubric is one. */
final class RubricCheck {
    private final LawBook book;
    private final LawErrors errors;

    RubricCheck(LawBook book, LawErrors errors) {
        this.book = book;
        this.errors = errors;
    }

    void check() {
        var items = RubricFile.itemIds(book.rubric());
        for (var compiled : book.rules().rules()) {
            var rule = compiled.rule();
            rule.head().r2024().ifPresent(item -> check(items, item, rule.path(), rule.line()));
        }
        for (var term : book.deadlines().all()) {
            var item = term.breach().map(BreachRule::r2024).orElse("");
            if (!item.isEmpty()) {
                check(items, item, path(term), 1);
            }
        }
    }

    private void check(Set<String> items, String item, String path, int line) {
        if (!items.contains(item)) {
            errors.add(new LawError(
                    path, line, 0, "r2024: an item of law/review/r2024.yaml", "'" + item + "'", "correct it"));
        }
    }

    private static String path(DeadlineRule term) {
        return "law/deadlines/" + term.id() + ".yaml";
    }
}
