package xiezhi.wire;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.casefile.Document;
import xiezhi.core.fact.Place;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.rule.Severity;

/** What {@code review} and {@code read} print for programs, one case a line. docs/JSON.md describes every field. */
public final class ReviewJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ReviewJson() {}

    /** Everything a review says of one case. */
    public static String review(ReviewedCase reviewed) {
        var object = reading(reviewed);
        var findings = object.putArray("findings");
        reviewed.findings().forEach(finding -> finding(findings.addObject(), finding));
        object.set("score", ScoreJson.of(reviewed.score()));
        var counts = object.putObject("counts");
        for (var severity : Severity.values()) {
            counts.put(severity.id(), reviewed.failed(severity).size());
        }
        counts.put("cannot-tell", reviewed.undecided().size());
        counts.put("pass", reviewed.passed());
        counts.put("not-applicable", reviewed.notApplicable());
        return MAPPER.writeValueAsString(object);
    }

    /** What was read, without findings. */
    public static String read(ReviewedCase reviewed) {
        return MAPPER.writeValueAsString(reading(reviewed));
    }

    /** The last line of a run that was interrupted. */
    public static String partial(int reviewed, String reason) {
        return MAPPER.writeValueAsString(JsonNodeFactory.instance
                .objectNode()
                .put("partial", true)
                .put("reviewed", reviewed)
                .put("reason", reason));
    }

    private static ObjectNode reading(ReviewedCase reviewed) {
        var object = JsonNodeFactory.instance
                .objectNode()
                .put("case", reviewed.name())
                .put("regime", reviewed.regime());
        var documents = object.putArray("documents");
        reviewed.documents().forEach(document -> document(documents.addObject(), document));
        var facts = object.putArray("facts");
        var named = NamedFacts.of(reviewed.file());
        named.forEach(fact -> fact(facts.addObject(), fact));
        object.set("values", NamedValues.of(named));
        var unreadable = object.putArray("unreadable");
        reviewed.unreadable()
                .forEach(file -> unreadable
                        .addObject()
                        .put("file", file.file())
                        .put("code", file.code())
                        .put("message", file.message()));
        var notes = object.putArray("notes");
        reviewed.notes().forEach(notes::add);
        return object;
    }

    static void document(ObjectNode node, Document document) {
        var head = document.head();
        node.put("file", head.file().known().orElse(""));
        node.put("kind", head.kind().known().orElse("other"));
        node.put("title", head.title().known().orElse(""));
        node.put("number", head.number().known().orElse(""));
        node.put("date", head.madeOn().known().map(Object::toString).orElse(""));
        node.put("pages", head.pages().known().orElse(1L));
    }

    private static void fact(ObjectNode node, NamedFact fact) {
        node.put("id", fact.id());
        node.set("value", Scalars.encode(fact.value()));
        node.put("sure", fact.sure());
        node.put("file", fact.place().map(Place::file).orElse(""));
        node.put("page", fact.place().map(Place::page).orElse(0));
        node.put("text", fact.place().map(Place::text).orElse(""));
    }

    /** One finding, in the form every answer gives it. */
    static void finding(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule()).put("version", finding.version());
        finding.checks().forEach(node.putArray("checks")::add);
        node.put("category", finding.category().name());
        node.put("severity", finding.severity().id());
        node.put("outcome", finding.outcome().id());
        if (finding.awaitsMaterial()) {
            node.put("awaitsMaterial", true);
        }
        finding.r2024().known().ifPresent(item -> node.put("r2024", item));
        node.put("title", finding.title()).put("message", finding.message());
        citations(node.putArray("citations"), finding.citations());
        places(node.putArray("places"), finding.places());
        var facts = node.putArray("facts");
        for (var used : finding.facts()) {
            var fact = facts.addObject().put("path", used.path());
            used.value().known().ifPresent(value -> fact.put("value", value));
            fact.put("sure", used.value().sure().isPresent());
        }
        node.put("cure", finding.cure()).put("provenance", finding.provenance().id());
    }

    static void citations(ArrayNode array, List<CitedArticle> citations) {
        for (var cited : citations) {
            var citation = array.addObject()
                    .put("statute", cited.statute())
                    .put("name", cited.name())
                    .put("article", cited.article());
            cited.asOf().known().ifPresent(day -> citation.put("asOf", day.toString()));
            if (!cited.quote().isEmpty()) {
                citation.put("quote", cited.quote());
            }
            citation.put("gist", cited.gist())
                    .put("provenance", cited.provenance().id());
        }
    }

    private static void places(ArrayNode array, List<Place> places) {
        for (var place : places) {
            array.addObject()
                    .put("file", place.file())
                    .put("page", place.page())
                    .put("paragraph", place.paragraph())
                    .put("text", place.text());
        }
    }
}
