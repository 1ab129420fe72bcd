package xiezhi.server.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.compose.form.Form;
import xiezhi.compose.form.Values;
import xiezhi.core.admission.Actor;
import xiezhi.core.docket.DocketId;
import xiezhi.server.Problem;
import xiezhi.server.docket.JudgedDockets;

/** Papers being written: begun, saved, thrown away. */
@Component
class Drafts {
    /** Most drafts of a case at a time. */
    static final int MOST = 200;

    private final DraftStore drafts;
    private final PaperStore papers;
    private final PaperForms forms;
    private final Prefill prefill;
    private final IssuingAgency agency;
    private final GivenNumbers numbers;
    private final JudgedDockets dockets;
    private final Clock clock;

    Drafts(
            DraftStore drafts,
            PaperStore papers,
            PaperForms forms,
            Prefill prefill,
            IssuingAgency agency,
            GivenNumbers numbers,
            JudgedDockets dockets,
            Clock clock) {
        this.drafts = drafts;
        this.papers = papers;
        this.forms = forms;
        this.prefill = prefill;
        this.agency = agency;
        this.numbers = numbers;
        this.dockets = dockets;
        this.clock = clock;
    }

    /** Begins a paper with what the case says already. */
    Draft begin(DocketId docket, String template, Optional<LocalDate> lawOn, Actor actor) {
        var form = forms.form(template);
        var day = lawOn.orElseGet(() -> LocalDate.now(clock));
        var values = prefill.of(form, dockets.of(docket), papers.all(docket), agency.of(docket, day), day);
        return begin(docket, UUID.randomUUID(), 1, form, content(docket, form, values, day), actor);
    }

    /** Begins the next version of an issued paper with what it says; the same again gives the version begun. */
    Draft again(DocketId docket, UUID paper, Actor actor) {
        var last = papers.all(docket).stream()
                .filter(version -> version.paper().equals(paper))
                .reduce((_, later) -> later)
                .orElseThrow(() -> Problem.notFound("文书"));
        var open = drafts.ofPaper(docket, paper);
        if (open.isPresent()) {
            return open.get();
        }
        var form = forms.form(last.template());
        var values = ValuesJson.kept(JsonMapper.shared().readTree(last.body()), form);
        return begin(docket, paper, last.version() + 1, form, content(docket, form, values, last.lawOn()), actor);
    }

    /** Saves values typed by somebody who saw a revision; empty when somebody else saved since. */
    Optional<Draft> save(Draft draft, DraftBody body, Actor actor) {
        var form = forms.form(draft.template());
        var content =
                content(draft.docket(), form, body.values(form), body.lawOn().orElse(draft.lawOn()));
        var isSaved = drafts.put(draft.docket(), draft.id(), body.number("revision"), content, actor.name());
        return isSaved ? Optional.of(draft(draft.docket(), draft.id())) : Optional.empty();
    }

    Draft draft(DocketId docket, UUID id) {
        return drafts.draft(docket, id).orElseThrow(() -> Problem.notFound("草稿"));
    }

    List<Draft> all(DocketId docket) {
        return drafts.all(docket);
    }

    void drop(DocketId docket, UUID id) {
        drafts.delete(docket, draft(docket, id).id());
    }

    private Draft begin(DocketId docket, UUID paper, int version, Form form, DraftStore.Content content, Actor actor) {
        if (drafts.all(docket).size() >= MOST) {
            throw Problem.unprocessable("DRAFT-005", "此案已有 " + MOST + " 份草稿，请先签发或者删除一些");
        }
        var id = UUID.randomUUID();
        drafts.add(docket, id, paper, version, form.template().id(), content, actor.name());
        return drafts.draft(docket, id)
                .or(() -> drafts.ofPaper(docket, paper))
                .orElseThrow(() -> Problem.notFound("草稿"));
    }

    private DraftStore.Content content(DocketId docket, Form form, Values values, LocalDate lawOn) {
        var filled = forms.fill(form, numbers.previewed(docket, form, values, lawOn), lawOn);
        return new DraftStore.Content(
                lawOn, ValuesJson.write(values).toString(), filled.missing().size());
    }
}
