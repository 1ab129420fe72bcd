package xiezhi.lawbook.check;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.detector.DetectorBook;
import xiezhi.lawbook.discretion.BenchmarkBook;
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
        var tables = BenchmarkBook.load(files, book.statutes(), errors).tables();
        new CitationCheck(book, errors, warnings).run(tables);
        new TimeCheck(book, errors).run(tables);
        var checks = new CheckList(files, errors);
        checks.check(book.rules().rules());
        examples += new TermCheck(
                        book, checks.all().stream().map(CheckList.Check::id).collect(toSet()), errors)
                .run();
        examples += new GateCheck(book, errors).run();
        DetectorBook.load(files, book.statutes(), errors);
        new RubricCheck(book, errors).check();
        checkCalendar(book, today, errors, warnings);
        return new LawReport(
                errors.sorted(),
                weaknesses.sorted(),
                warnings.sorted(),
                book.rules().rules().size(),
                examples);
    }

    private static void checkCalendar(LawBook book, LocalDate today, LawErrors errors, LawErrors warnings) {
        checkYear(book, today.getYear(), errors, "add it: working days of the year cannot be counted");
        checkYear(book, today.getYear() + 1, warnings, "add it as soon as the State Council has announced it");
    }

    private static void checkYear(LawBook book, int year, LawErrors list, String remedy) {
        if (!book.calendar().covers(LocalDate.of(year, 1, 1))) {
            list.add("law/calendars/cn/" + year + ".yaml", "the holiday schedule of " + year, "none", remedy);
        }
    }
}
