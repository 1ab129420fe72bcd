package xiezhi.server.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.form.Form;
import xiezhi.compose.form.Values;
import xiezhi.core.admission.Actor;
import xiezhi.core.admission.Refusal;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.LawBook;
import xiezhi.server.docket.AppendToDocket;
import xiezhi.server.docket.JudgedDocket;

/** What a draft would be and do if it were issued as it stands. Nothing is written. */
@Component
class DraftCheck {
    private final PaperForms forms;
    private final PaperStore papers;
    private final GivenNumbers numbers;
    private final AppendToDocket appending;
    private final LawBook book;
    private final Clock clock;

    DraftCheck(
            PaperForms forms,
            PaperStore papers,
            GivenNumbers numbers,
            AppendToDocket appending,
            LawBook book,
            Clock clock) {
        this.forms = forms;
        this.papers = papers;
        this.numbers = numbers;
        this.appending = appending;
        this.book = book;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @param file name the places of findings use for this paper
     * @param events what it would put into the docket
     * @param refusals why it could not be issued
     * @param findings open checks that point to this paper or were not open without it
     * @param cured rules that fail without it and no longer with it
     */
    record Answer(
            String file,
            FilledForm filled,
            List<DatedEvent> events,
            List<Refusal> refusals,
            List<Finding> findings,
            List<String> cured) {}

    /** Checks values for a draft. */
    Answer check(Draft draft, Form form, Values values, LocalDate lawOn, Actor actor) {
        var filled = forms.fill(form, numbers.previewed(draft.docket(), form, values, lawOn), lawOn);
        var judged = appending.judged(draft.docket());
        var file = PaperVersion.file(form.template().zh(), draft.paper(), draft.version());
        var events = events(draft, judged, forms.read(file, filled));
        var admitted = appending.admit(judged, events, actor);
        var refusals =
                admitted instanceof AppendToDocket.Answer.Refused refused ? refused.refusals() : List.<Refusal>of();
        var after = judged.docket().appendAll(events, clock.instant(), actor.name());
        var findings = book.review(FoldedCase.of(after));
        return new Answer(file, filled, events, refusals, touched(file, judged, findings), cured(judged, findings));
    }

    /** What the documents of a draft put into its docket. */
    List<DatedEvent> events(Draft draft, JudgedDocket judged, List<Document> documents) {
        var reason = "文书更正：第" + draft.version() + "版";
        return PaperEvents.of(judged.docket(), replaced(draft), documents, reason, LocalDate.now(clock));
    }

    private Predicate<Document> replaced(Draft draft) {
        if (draft.version() == 1) {
            return document -> false;
        }
        var file = papers.version(draft.docket(), draft.paper(), draft.version() - 1)
                .map(PaperVersion::file)
                .orElse("");
        return document -> document.head().file().known().filter(file::equals).isPresent();
    }

    private static List<Finding> touched(String file, JudgedDocket judged, List<Finding> findings) {
        Set<Said> before = judged.open().stream().map(Said::of).collect(Collectors.toSet());
        return findings.stream()
                .filter(JudgedDocket::isOpen)
                .filter(finding ->
                        finding.places().stream().anyMatch(place -> place.file().equals(file))
                                || !before.contains(Said.of(finding)))
                .toList();
    }

    private static List<String> cured(JudgedDocket judged, List<Finding> findings) {
        Set<String> failed = failed(judged.findings());
        failed.removeAll(failed(findings));
        return failed.stream().sorted().toList();
    }

    private static Set<String> failed(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isFailure)
                .map(Finding::rule)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What a finding says, wherever it points. */
    private record Said(String rule, Outcome outcome, String message) {
        static Said of(Finding finding) {
            return new Said(finding.rule(), finding.outcome(), finding.message());
        }
    }
}
