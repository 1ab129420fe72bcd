package xiezhi.wire;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.admission.NextStep;
import xiezhi.core.admission.Refusal;
import xiezhi.core.admission.SignedOverride;
import xiezhi.core.casefile.TimelineFacts;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.TermAnswer;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.CaseView;
import xiezhi.core.report.Light;

/** The one answer of the server for a case. docs/JSON.md describes every field. */
public final class ViewJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ViewJson() {}

    /** Everything the page of a case shows, as one line. */
    public static String view(CaseView view) {
        return view(view, List.of());
    }

    /**
     * The same, with lines for the person that concern the request only.
     *
     * @param notes one Chinese line each; left out when there is none
     */
    public static String view(CaseView view, List<String> notes) {
        var object = JsonNodeFactory.instance
                .objectNode()
                .put("case", view.name())
                .put("sequence", view.docket().entries().size());
        state(object.putObject("state"), view);
        var entries = object.putArray("entries");
        view.docket().entries().forEach(entry -> entry(entries.addObject(), entry));
        var due = object.putArray("due");
        view.due().forEach(answer -> due(due.addObject(), answer, view.today()));
        object.set("findings", findings(view.findings()));
        var next = object.putArray("next");
        view.next().forEach(step -> next(next.addObject(), step));
        var overrides = object.putArray("overrides");
        view.overrides().forEach(each -> override(overrides.addObject(), each));
        if (!notes.isEmpty()) {
            notes.forEach(object.putArray("notes")::add);
        }
        return MAPPER.writeValueAsString(object);
    }

    /** Why an event was refused, as one line: {@code {"refusals":[…]}}. */
    public static String refused(Iterable<Refusal> refusals) {
        var object = JsonNodeFactory.instance.objectNode();
        object.set("refusals", refusals(refusals));
        return MAPPER.writeValueAsString(object);
    }

    /** Refusals as a view gives them. */
    public static ArrayNode refusals(Iterable<Refusal> refusals) {
        var array = JsonNodeFactory.instance.arrayNode();
        refusals.forEach(refusal -> refusal(array.addObject(), refusal));
        return array;
    }

    /** Findings as a view and a review give them. */
    public static ArrayNode findings(Iterable<Finding> findings) {
        var array = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> ReviewJson.finding(array.addObject(), finding));
        return array;
    }

    private static void state(ObjectNode node, CaseView view) {
        var file = view.file();
        node.put("stage", view.stage().id());
        text(node, "procedure", file.procedure());
        var party = node.putObject("party");
        text(party, "name", file.party().name());
        text(party, "kind", file.party().kind());
        TimelineFacts days = file.timeline();
        var keyDays = node.putObject("days");
        day(keyDays, "discoveredOn", days.discoveredOn());
        day(keyDays, "filedOn", days.filedOn());
        day(keyDays, "noticeServedOn", days.noticeServedOn());
        day(keyDays, "hearingHeldOn", days.hearingHeldOn());
        day(keyDays, "legalReviewedOn", days.legalReviewedOn());
        day(keyDays, "deliberatedOn", days.deliberatedOn());
        day(keyDays, "decidedOn", days.decidedOn());
        day(keyDays, "decisionServedOn", days.decisionServedOn());
        day(keyDays, "publishedOn", days.publishedOn());
        day(keyDays, "paidOn", days.paidOn());
        day(keyDays, "closedOn", days.closedOn());
        day(keyDays, "archivedOn", days.archivedOn());
    }

    private static void text(ObjectNode node, String key, Fact<String> fact) {
        fact.known().ifPresent(text -> node.put(key, text));
    }

    private static void day(ObjectNode node, String key, Fact<LocalDate> fact) {
        fact.known().ifPresent(day -> node.put(key, day.toString()));
    }

    private static void entry(ObjectNode node, DocketEntry entry) {
        node.put("sequence", entry.seq());
        day(node, "happenedOn", entry.happenedOn());
        node.put("recordedAt", entry.recordedAt().toString()).put("by", entry.by());
        node.set("event", EventHead.of(entry.event()));
    }

    private static void due(ObjectNode node, TermAnswer answer, LocalDate today) {
        node.put("term", answer.rule().id()).put("title", answer.rule().zh());
        switch (answer.due()) {
            case Due.On on -> {
                node.put("due", on.last().day().toString());
                on.opens().ifPresent(day -> node.put("opens", day.toString()));
            }
            case Due.Unknown unknown -> node.putNull("due").put("reason", unknown.reason());
            case Due.None none -> node.putNull("due").put("reason", none.reason());
        }
        node.put("light", Light.of(answer, today).id());
        node.put("owner", answer.rule().owner());
        var derivation = node.putArray("derivation");
        answer.derivation().forEach(step -> derivation.add(step.text()));
        var cites = node.putArray("cites");
        answer.cites().forEach(cites::add);
    }

    private static void override(ObjectNode node, SignedOverride override) {
        node.put("sequence", override.seq()).put("finding", override.finding()).put("title", override.title());
        text(node, "reason", override.reason());
        text(node, "signedBy", override.signedBy());
        day(node, "happenedOn", override.on());
        node.put("isUsed", override.isUsed());
    }

    private static void next(ObjectNode node, NextStep step) {
        node.put("event", step.type().tag())
                .put("stage", step.type().stage().id())
                .put("allowed", step.isAllowed());
        node.set("refusals", refusals(step.refusals()));
    }

    private static void refusal(ObjectNode node, Refusal refusal) {
        node.put("code", refusal.code().value())
                .put("message", refusal.message())
                .put("english", refusal.english())
                .put("field", refusal.field())
                .put("remedy", refusal.remedy())
                .put("mayBeOverridden", refusal.mayBeOverridden());
        ReviewJson.citations(node.putArray("citations"), refusal.citations());
    }
}
