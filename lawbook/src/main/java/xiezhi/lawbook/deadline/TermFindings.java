package xiezhi.lawbook.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.deadline.Bounds;
import xiezhi.core.deadline.BreachRule;
import xiezhi.core.deadline.DeadlineRule;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.deadline.Deadlines;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.EventName;
import xiezhi.core.deadline.Happenings;
import xiezhi.core.deadline.Judgement;
import xiezhi.core.deadline.TermAnswer;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.finding.Finding;
import xiezhi.core.finding.UsedFact;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Outcome;
import xiezhi.core.statute.Citation;
import xiezhi.lawbook.rule.ArticleTexts;

/**
 * What a case file shows of the terms it had to keep: one finding for each term with a {@code breach}.
 *
 * <p>A term is only said to be broken when the whole file shows it; in a part of a file an approved extension may be
 * missing. What is only remembered of the law supports a yes, never a no.
 */
public final class TermFindings {
    private final DeadlineBook book;
    private final Deadlines deadlines;
    private final ArticleTexts articles;

    public TermFindings(DeadlineBook book, WorkingDayCalendar calendar, ArticleTexts articles) {
        this.book = book;
        this.deadlines = new Deadlines(calendar);
        this.articles = articles;
    }

    /** What is answered on every term, whether a file can show it broken or not, by id of the term. */
    public List<TermAnswer> answers(CaseFile caseFile) {
        CaseDates dates = new CaseDates(caseFile, book.events());
        return book.entries().stream()
                .map(entry -> deadlines.ask(entry.rule(), dates.happenings(entry.extensionPaper())))
                .toList();
    }

    /** The findings, by id of the term. */
    public List<Finding> of(CaseFile caseFile) {
        CaseDates dates = new CaseDates(caseFile, book.events());
        List<Finding> findings = new ArrayList<>();
        for (TermEntry entry : book.entries()) {
            entry.rule().breach().ifPresent(breach -> {
                Happenings happenings = dates.happenings(entry.extensionPaper());
                TermAnswer answer = deadlines.ask(entry.rule(), happenings);
                Judgement judgement = new Caution(caseFile, dates.isWhole(), happenings).of(answer);
                findings.add(finding(caseFile, dates, breach, answer, judgement));
            });
        }
        return List.copyOf(findings);
    }

    private Finding finding(
            CaseFile caseFile, CaseDates dates, BreachRule breach, TermAnswer answer, Judgement judgement) {
        DeadlineRule rule = answer.rule();
        Outcome outcome = judgement.outcome();
        boolean isLoud = outcome == Outcome.FAIL || outcome == Outcome.CANNOT_TELL;
        DeadlineVersion version = answer.due() instanceof Due.On on
                ? on.version()
                : rule.versions().getLast();
        List<UsedFact> facts = isLoud ? facts(dates, rule.bounds()) : List.of();
        return new Finding(
                rule.id(),
                version.inForce().from().toString(),
                breach.checks(),
                Category.valueOf(breach.checks().getFirst().substring(0, 1)),
                breach.severity(),
                outcome,
                breach.r2024().isEmpty() ? Fact.absent() : Fact.of(breach.r2024()),
                rule.zh(),
                message(breach, answer, judgement),
                isLoud ? cited(answer, version) : List.of(),
                isLoud ? places(caseFile, facts) : List.of(),
                facts,
                outcome == Outcome.FAIL ? breach.cure() : "",
                version.provenance());
    }

    private static String message(BreachRule breach, TermAnswer answer, Judgement judgement) {
        return switch (judgement.outcome()) {
            case FAIL -> BreachText.of(breach, answer);
            case CANNOT_TELL -> "无法判断：" + judgement.reason();
            case PASS, NOT_APPLICABLE -> "";
        };
    }

    private List<CitedArticle> cited(TermAnswer answer, DeadlineVersion version) {
        Fact<LocalDate> asOf =
                answer.due() instanceof Due.On on ? Fact.of(on.from().day()) : Fact.absent();
        Set<String> cites = new LinkedHashSet<>(version.cites());
        cites.addAll(answer.cites());
        return cites.stream()
                .flatMap(cite -> Citation.parse(cite).stream())
                .map(citation -> articles.cited(citation, asOf))
                .toList();
    }

    /** The facts the term looked at: where it starts, what ends it. */
    private static List<UsedFact> facts(CaseDates dates, Bounds bounds) {
        Stream<EventName> anchors = bounds.after().stream().map(Bounds.Anchor::event);
        return Stream.of(
                        bounds.endsWith().stream(),
                        bounds.startsWith().stream(),
                        anchors,
                        bounds.notBefore().stream(),
                        bounds.lapsesWith().stream())
                .flatMap(names -> names)
                .flatMap(name -> dates.fact(name.tag()).stream())
                .filter(fact -> !fact.fact().isAbsent())
                .map(fact -> new UsedFact(fact.path(), fact.fact().map(Object::toString)))
                .distinct()
                .toList();
    }

    /** The words the facts were read from; else the first document of the case. */
    private static List<Place> places(CaseFile caseFile, List<UsedFact> facts) {
        List<Place> places = facts.stream()
                .flatMap(fact -> fact.value().places().stream())
                .distinct()
                .limit(4)
                .toList();
        if (!places.isEmpty()) {
            return places;
        }
        Optional<Place> document = caseFile.documents().stream()
                .map(Document::head)
                .flatMap(head -> Stream.of(head.title(), head.kind(), head.file()))
                .flatMap(fact -> fact.places().stream())
                .findFirst();
        return document.stream().toList();
    }
}
