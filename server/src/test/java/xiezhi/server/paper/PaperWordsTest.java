package xiezhi.server.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.compose.Composer;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.form.Form;
import xiezhi.compose.template.Template;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.DocumentEvents;
import xiezhi.core.event.DocumentCollected;
import xiezhi.extract.Extracted;
import xiezhi.extract.TextExtractor;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.reading.document.DocumentReader;
import xiezhi.wire.EventJson;

/** What is read while somebody types is what is read in the Word file later. */
class PaperWordsTest {
    private static final LawBook LAW = LawBook.load();
    private static final Composer COMPOSER = Composer.of(LAW);
    private static final PaperForms FORMS =
            new PaperForms(COMPOSER, LAW, Glossary.load(LAW.files(), LAW.statutes(), new LawErrors()));
    private static final DocumentReader READER = new DocumentReader(LAW.forms());
    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    private static final JsonNode CASE = JsonMapper.shared().readTree(resource());

    private static String resource() {
        try (var in = Objects.requireNonNull(
                PaperWordsTest.class.getResourceAsStream("/xiezhi/server/paper/ordinary.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static FilledForm filled(Form form) {
        var all = (ObjectNode) CASE.path("case").deepCopy();
        CASE.path("more").properties().forEach(each -> all.set(each.getKey(), each.getValue()));
        return FORMS.fill(form, ValuesJson.kept(all, form), DAY);
    }

    /** The facts of documents, without the places they were read at. */
    private static List<JsonNode> facts(List<Document> documents) {
        return documents.stream()
                .map(document -> bare(JsonMapper.shared().readTree(EventJson.write(new DocumentCollected(document)))))
                .toList();
    }

    private static JsonNode bare(JsonNode node) {
        if (node.isObject() && node.has("value") && node.path("sure").asBoolean()) {
            return bare(node.path("value"));
        }
        if (node instanceof ObjectNode object) {
            var left = JsonNodeFactory.instance.objectNode();
            object.properties().stream()
                    .filter(each -> !each.getKey().equals("places"))
                    .forEach(each -> left.set(each.getKey(), bare(each.getValue())));
            return left;
        }
        if (node instanceof ArrayNode array) {
            var left = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> left.add(bare(each)));
            return left;
        }
        return node;
    }

    @TestFactory
    Stream<DynamicTest> everyFormReadsAsItsWordFile() {
        return COMPOSER.templates().all().stream()
                .map(template -> dynamicTest(template.id(), () -> readsAlike(template)));
    }

    private static void readsAlike(Template template) {
        var filled = filled(FORMS.form(template.id()));
        var file = template.zh() + ".docx";
        var written = new TextExtractor().extract(file, Composer.bytes(filled, Composer.Format.DOCX));
        assertThat(written).isInstanceOf(Extracted.class);
        var typed = FORMS.read(file, filled);
        assertThat(facts(typed)).isEqualTo(facts(READER.read(((Extracted) written).text())));
        for (var fact : typed) {
            assertThat(fact.head().kind().sure()).contains(template.kind().id());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyStepAFormEvidencesHasItsDay() {
        return COMPOSER.templates().all().stream()
                .map(template -> dynamicTest(template.id(), () -> {
                    var documents = FORMS.read("x.docx", filled(FORMS.form(template.id())));
                    assertThat(DocumentEvents.of(documents))
                            .filteredOn(event -> !(event.event() instanceof DocumentCollected))
                            .allSatisfy(event -> assertThat(event.happenedOn().sure())
                                    .as(event.event().tag())
                                    .isPresent());
                }));
    }

    @Test
    void placesLeadToTheBlocks() {
        var filled = filled(FORMS.form("penalty-decision"));
        var decision = FORMS.read("x.docx", filled).getFirst();
        var place = decision.sanction().fineFen().places().getFirst();
        assertThat(filled.blocks().get(place.paragraph() - 1).words()).contains(place.text());
    }
}
