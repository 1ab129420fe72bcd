package xiezhi.lawbook.deadline;

import java.util.List;
import java.util.function.Function;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.deadline.Deadlines;
import xiezhi.core.deadline.TermAnswer;

/**
 * Asks of a case file every term that an archived file can show kept or broken: those with a {@code breach}. An answer
 * says the outcome, the day and how it was found; the file of the term says what a breach means.
 */
public final class CaseTerms {
    private final DeadlineBook book;
    private final Deadlines deadlines;

    public CaseTerms(DeadlineBook book, WorkingDayCalendar calendar) {
        this.book = book;
        deadlines = new Deadlines(calendar);
    }

    /** One answer for each term with a breach, in the order of the terms' ids. */
    public List<TermAnswer> of(CaseFile caseFile) {
        CaseDates dates = new CaseDates(caseFile, book.events());
        Function<TermEntry, TermAnswer> ask =
                entry -> deadlines.ask(entry.rule(), dates.happenings(entry.extensionPaper()));
        return book.entries().stream()
                .filter(entry -> entry.rule().breach().isPresent())
                .map(ask)
                .toList();
    }
}
