package xiezhi.lawbook.check;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

/** Checks the whole law folder. */
public final class LawCheck {
    private LawCheck() {}

    /**
     * Reads and checks {@code files}.
     *
     * @param today day on which the calendar of its year and the next must be there
     */
    public static LawReport run(LawFiles files, LocalDate today) {
        var errors = new LawErrors();
        var weaknesses = new LawErrors();
        var warnings = new LawErrors();
        var book = LawBook.load(files, errors);
        var examples = new ExampleCheck(book, errors, weaknesses).run();
        new CitationCheck(book.statutes(), errors, warnings).check(book.rules().rules());
        var checks = new CheckList(files, errors);
        checks.check(book.rules().rules());
        examples += new TermCheck(
                        book, checks.all().stream().map(CheckList.Check::id).collect(toSet()), errors)
                .run();
        new RubricCheck(book, errors).check();
        checkCalendar(book, today, warnings);
        return new LawReport(
                errors.sorted(),
                weaknesses.sorted(),
                warnings.sorted(),
                book.rules().rules().size(),
                examples);
    }

    private static void checkCalendar(LawBook book, LocalDate today, LawErrors warnings) {
        for (var year : List.of(today.getYear(), today.getYear() + 1)) {
            if (!book.calendar().covers(LocalDate.of(year, 1, 1))) {
                warnings.add(
                        "law/calendars/cn/" + year + ".yaml",
                        "the holiday schedule of " + year,
                        "none",
                        "add it as soon as the State Council has announced it");
            }
        }
    }
}
