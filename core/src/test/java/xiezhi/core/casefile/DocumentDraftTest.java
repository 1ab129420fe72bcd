package xiezhi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

class DocumentDraftTest {
    private static final OfficerFacts OFFICER =
            new OfficerFacts(Fact.of("周明"), Fact.of("43010015"), Fact.absent(), Fact.of("inspector"), Fact.absent());

    @Test
    void fillsFactsAndListsByPath() {
        Document document = new DocumentDraft()
                .set("sanction.fineFen", Fact.of(20_000_000L, Place.of("decision.docx")))
                .add("sanction.kinds", Fact.of("fine"))
                .add("scene.officers", OFFICER)
                .element("seal", Fact.of(true))
                .document();

        assertThat(document.sanction().fineFen().sure()).contains(20_000_000L);
        assertThat(document.sanction().kinds()).containsExactly(Fact.of("fine"));
        assertThat(document.scene().officers()).containsExactly(OFFICER);
        assertThat(document.elements()).containsExactly(new ElementFacts(Fact.of("seal"), Fact.of(true)));
        assertThat(document.head()).isEqualTo(DocumentHead.absent());
    }

    @Test
    void emptyDraftIsTheAbsentDocument() {
        assertThat(new DocumentDraft().document()).isEqualTo(Document.absent());
    }

    @Test
    void refusesPathsThatTheRecordsDoNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentDraft().set("sanction.fine", Fact.of(1L)))
                .withMessageContaining("SanctionFacts has no 'fine' but kinds, fineFen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentDraft().set("head.number.text", Fact.of("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentDraft().set("head..number", Fact.of("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentDraft().add("head.number", "x"));
    }

    @Test
    void refusesValuesOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentDraft().set("sanction.fineFen", Fact.of("200000")))
                .withMessageContaining("expected Long at sanction.fineFen");
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentDraft().set("sanction", Fact.of("x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentDraft().add("scene.officers", EvidenceFacts.absent()));
    }

    @Test
    void replacesOnePathOfAnExistingRecord() {
        Document before =
                new DocumentDraft().set("head.number", Fact.of("湘环罚〔2026〕3号")).document();
        ServiceFacts service = ServiceFacts.absent();

        Document after = new RecordPath("law.basis")
                .with(new RecordPath("service").with(before, service), List.of(CitationFacts.absent()));

        assertThat(after.law().basis()).hasSize(1);
        assertThat(before.law().basis()).isEmpty();
        assertThat(new RecordPath("head.number").in(after)).isEqualTo(Fact.of("湘环罚〔2026〕3号"));
    }
}
