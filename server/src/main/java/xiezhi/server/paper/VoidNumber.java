package xiezhi.server.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.NumberVoided;
import xiezhi.core.fact.Fact;
import xiezhi.core.value.DocumentNumber;
import xiezhi.server.Problem;
import xiezhi.server.docket.AppendToDocket;
import xiezhi.server.docket.EntryRequest;
import xiezhi.server.docket.JudgedDocket;

/**
 * A number was given to a paper that must not go out: the number becomes void, what the paper put into the docket no
 * longer counts, and both stay on record. All or nothing.
 */
@Component
class VoidNumber {
    private static final int LONGEST_REASON = 200;

    private final PaperStore papers;
    private final PaperForms forms;
    private final GivenNumbers numbers;
    private final AppendToDocket appending;
    private final DocketTransaction transaction;
    private final Clock clock;

    VoidNumber(
            PaperStore papers,
            PaperForms forms,
            GivenNumbers numbers,
            AppendToDocket appending,
            DocketTransaction transaction,
            Clock clock) {
        this.papers = papers;
        this.forms = forms;
        this.numbers = numbers;
        this.appending = appending;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The wish to void the number of a paper.
     *
     * @param id chosen by the browser; sent again it voids nothing twice
     * @param after number of the last entry the person saw
     * @param reason why the paper must not go out
     */
    record Wish(UUID id, int after, String reason) {}

    /** Voids the number a paper bears. Sent again after a lost answer it says again that it is void. */
    AppendToDocket.Answer run(DocketId docket, UUID paper, Wish wish, Actor actor) {
        var earlier = numbers.voidedBy(wish.id());
        if (earlier.isPresent()) {
            return earlier.get().equals(paper)
                    ? new AppendToDocket.Answer.Written()
                    : new AppendToDocket.Answer.IdTaken();
        }
        var versions = versions(docket, paper);
        var reason = wish.reason().strip();
        if (reason.length() > LONGEST_REASON) {
            throw Problem.unprocessable("NUMBER-001", "理由不应超过 " + LONGEST_REASON + " 个字，请缩短", "reason");
        }
        var judged = appending.judged(docket);
        var number = DocumentNumber.read(versions.getLast().number())
                .orElseThrow(() -> Problem.unprocessable("NUMBER-002", "这份文书没有文号，不用作废；内容有误的，请另存新版本"));
        var request = new EntryRequest(wish.id(), wish.after(), events(judged, versions, number, reason, actor));
        return transaction.run(
                store -> append(versions.getLast(), number, judged, request, reason, actor, store),
                AppendToDocket.Answer.Written.class::isInstance);
    }

    private List<PaperVersion> versions(DocketId docket, UUID paper) {
        var versions = papers.all(docket).stream()
                .filter(version -> version.paper().equals(paper))
                .toList();
        if (versions.isEmpty()) {
            throw Problem.notFound("文书");
        }
        return versions;
    }

    private List<DatedEvent> events(
            JudgedDocket judged, List<PaperVersion> versions, DocumentNumber number, String reason, Actor actor) {
        var today = LocalDate.now(clock);
        Set<String> files = versions.stream().map(PaperVersion::file).collect(Collectors.toSet());
        var voided = new NumberVoided(
                Fact.of(number.toString()), reason.isEmpty() ? Fact.absent() : Fact.of(reason), Fact.of(actor.name()));
        List<DatedEvent> events = new ArrayList<>();
        events.add(new DatedEvent(Fact.of(today), voided));
        events.addAll(
                PaperEvents.of(judged.docket(), document -> isOf(document, files), List.of(), "文号作废：" + reason, today));
        return events;
    }

    private static boolean isOf(Document document, Set<String> files) {
        return document.head().file().known().filter(files::contains).isPresent();
    }

    private AppendToDocket.Answer append(
            PaperVersion paper,
            DocumentNumber number,
            JudgedDocket judged,
            EntryRequest request,
            String reason,
            Actor actor,
            AppendToDocket.Appending store) {
        var answer = appending.append(paper.docket(), judged, request, actor, store);
        var voiding = new GivenNumbers.Voiding(reason, actor.name(), Optional.of(request.id()));
        var mark = forms.form(paper.template()).template().mark();
        if (answer instanceof AppendToDocket.Answer.Written
                && !numbers.withdraw(number, mark, paper.paper(), voiding)) {
            throw Problem.unprocessable("NUMBER-003", "文号 " + number + " 不是系统编的号，或者已经作废");
        }
        return answer;
    }
}
