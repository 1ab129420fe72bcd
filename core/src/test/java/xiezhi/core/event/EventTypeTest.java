package xiezhi.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.fact.Fact;

class EventTypeTest {

    @Test
    void tagIsTheKebabCaseOfTheRecord() {
        assertThat(new PriorNoticeServed(Document.absent(), Document.absent()).tag())
                .isEqualTo("prior-notice-served");
        assertThat(new PenaltyDecidedOnTheSpot(Document.absent()).tag()).isEqualTo("penalty-decided-on-the-spot");
    }

    @Test
    void everyTagIsThereOnceAndLeadsBackToItsRecord() {
        assertThat(EventType.all())
                .extracting(EventType::tag)
                .doesNotHaveDuplicates()
                .hasSizeBetween(60, 120);
        assertThat(EventType.all())
                .allSatisfy(type -> assertThat(EventType.of(type.tag())).contains(type));
        assertThat(EventType.of("case-fled")).isEmpty();
    }

    @Test
    void everyStageHasEventsAndAllAreRecords() {
        assertThat(EventType.all()).extracting(EventType::stage).contains(Stage.values());
        assertThat(EventType.all()).allMatch(type -> type.type().isRecord());
        assertThat(new CaseFiled(Document.absent()).stage()).isEqualTo(Stage.FILING);
    }

    @Test
    void eventsThatEndInServedCarryDocumentAndReceipt() {
        assertThat(EventType.all().stream().filter(type -> type.tag().endsWith("-served")))
                .allMatch(type -> Served.class.isAssignableFrom(type.type()));
        assertThat(EventType.all().stream()
                        .filter(type -> Arrays.stream(type.type().getRecordComponents())
                                .anyMatch(part -> part.getType() == Document.class)))
                .allMatch(type ->
                        Served.class.isAssignableFrom(type.type()) || Evidenced.class.isAssignableFrom(type.type()));
    }

    @Test
    void carriesItsDocuments() {
        Document notice = Document.absent();
        Document receipt =
                new DocumentDraft().set("head.kind", Fact.of("service-receipt")).document();

        assertThat(new PriorNoticeServed(notice, receipt).documents()).containsExactly(notice, receipt);
        assertThat(new PriorNoticeServed(notice, notice).documents()).containsExactly(notice);
        assertThat(new LeadReceived(Fact.absent(), Fact.absent()).documents()).isEmpty();
    }
}
