package xiezhi.server.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.form.Form;
import xiezhi.compose.form.Value;
import xiezhi.compose.form.Values;
import xiezhi.compose.template.FieldSpec;
import xiezhi.core.admission.Actor;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.value.DocumentNumber;
import xiezhi.server.Problem;
import xiezhi.server.docket.AppendToDocket;
import xiezhi.server.docket.EntryRequest;
import xiezhi.server.docket.JudgedDocket;

/** A draft becomes a paper: number, files, lines of the docket and the end of the draft, all or nothing. */
@Component
class IssuePaper {
    private final DraftStore drafts;
    private final PaperStore papers;
    private final PaperForms forms;
    private final GivenNumbers numbers;
    private final DraftCheck check;
    private final AppendToDocket appending;
    private final PaperFiles files;
    private final DocketTransaction transaction;

    IssuePaper(
            DraftStore drafts,
            PaperStore papers,
            PaperForms forms,
            GivenNumbers numbers,
            DraftCheck check,
            AppendToDocket appending,
            PaperFiles files,
            DocketTransaction transaction) {
        this.drafts = drafts;
        this.papers = papers;
        this.forms = forms;
        this.numbers = numbers;
        this.check = check;
        this.appending = appending;
        this.files = files;
        this.transaction = transaction;
    }

    /** What came of the wish. */
    sealed interface Outcome {
        /** What the docket answered. */
        record Answered(AppendToDocket.Answer answer) implements Outcome {}

        /** Somebody else saved the draft since. */
        record Stale(Draft draft) implements Outcome {}

        /** Required fields have no value. */
        record Incomplete(List<FieldSpec> missing) implements Outcome {
            public Incomplete {
                missing = List.copyOf(missing);
            }
        }

        /** Whether the paper is issued. */
        default boolean isIssued() {
            return this instanceof Answered answered && answered.answer() instanceof AppendToDocket.Answer.Written;
        }
    }

    /** Issues a draft. Sent again after a lost answer it says again that the paper is issued. */
    Outcome issue(DocketId docket, UUID draft, IssueRequest request, Actor actor) {
        var earlier = earlier(draft, request.id());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var judged = appending.judged(docket);
        if (judged.sequence() != request.after()) {
            return new Outcome.Answered(new AppendToDocket.Answer.Clash(request.after()));
        }
        return transaction.run(
                store -> drafts.locked(docket, draft)
                        .map(locked -> issue(locked, judged, request, actor, store))
                        .or(() -> earlier(draft, request.id()))
                        .orElseThrow(() -> Problem.notFound("草稿")),
                Outcome::isIssued);
    }

    /** The answer to the same wish sent before. */
    private Optional<Outcome> earlier(UUID draft, UUID append) {
        return papers.byAppend(append)
                .map(paper -> new Outcome.Answered(
                        paper.issue().draft().equals(draft)
                                ? new AppendToDocket.Answer.Written()
                                : new AppendToDocket.Answer.IdTaken()));
    }

    private Outcome issue(
            Draft draft, JudgedDocket judged, IssueRequest request, Actor actor, AppendToDocket.Appending store) {
        if (draft.revision() != request.revision()) {
            return new Outcome.Stale(draft);
        }
        var form = forms.form(draft.template());
        var typed = ValuesJson.kept(JsonMapper.shared().readTree(draft.body()), form);
        var values = numbers.reserved(draft.docket(), form, typed, draft.lawOn());
        var filled = forms.fill(form, values, draft.lawOn());
        if (!filled.isComplete()) {
            return new Outcome.Incomplete(filled.missing());
        }
        var file = PaperVersion.file(form.template().zh(), draft.paper(), draft.version());
        var documents = forms.read(file, filled);
        List<DatedEvent> events = new ArrayList<>();
        events.add(files.saved(draft.paper(), draft.version(), filled.text()));
        events.addAll(check.events(draft, judged, documents));
        var entries = new EntryRequest(request.id(), request.after(), events);
        var answer = appending.append(draft.docket(), judged, entries, actor, store);
        if (answer instanceof AppendToDocket.Answer.Written) {
            var madeOn = documents.getFirst().head().madeOn().known();
            keep(draft, form, values, filled, madeOn, request.id(), actor);
        }
        return new Outcome.Answered(answer);
    }

    private void keep(
            Draft draft,
            Form form,
            Values values,
            FilledForm filled,
            Optional<LocalDate> madeOn,
            UUID append,
            Actor actor) {
        var number = number(form, values);
        take(draft, form, number);
        papers.add(new PaperVersion(
                draft.paper(),
                draft.version(),
                draft.docket(),
                draft.template(),
                draft.lawOn(),
                filled.title(),
                number,
                madeOn,
                PaperVersion.file(form.template().zh(), draft.paper(), draft.version()),
                ValuesJson.write(values).toString(),
                BlocksJson.of(filled.blocks()).toString(),
                filled.text(),
                files.keep(filled),
                new PaperVersion.Issue(draft.id(), append, actor.name(), draft.savedAt())));
        drafts.delete(draft.docket(), draft.id());
    }

    private static String number(Form form, Values values) {
        return form.ownNumber()
                .flatMap(field -> values.find(field.id()))
                .filter(Value.Words.class::isInstance)
                .map(value -> ((Value.Words) value).text())
                .orElse("");
    }

    /** The paper bears its number from now on; a number it bore before is never given again. */
    private void take(Draft draft, Form form, String number) {
        var mark = form.template().mark();
        var before = papers.version(draft.docket(), draft.paper(), draft.version() - 1)
                .map(PaperVersion::number)
                .flatMap(DocumentNumber::read);
        var now = DocumentNumber.read(number);
        before.filter(each -> !now.equals(before))
                .ifPresent(each -> numbers.withdraw(each, mark, draft.paper(), GivenNumbers.Voiding.REPLACED));
        if (now.isPresent() && !numbers.give(now.get(), mark, draft.paper())) {
            throw Problem.unprocessable(
                    "DRAFT-003",
                    "文号 " + number + " 已由另一文书使用，请更改，或者留空由系统编号",
                    form.ownNumber().map(FieldSpec::id).orElse(""));
        }
    }
}
