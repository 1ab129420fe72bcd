package xiezhi.core.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.Document;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.event.EntryCorrected;
import xiezhi.core.event.EntryWithdrawn;
import xiezhi.core.event.PriorNoticeServed;
import xiezhi.core.fact.Fact;

class CaseStateTest {
    private static final Instant RECORDED_AT = Instant.parse("2026-06-02T01:00:00Z");

    @Test
    void foldingInTwoPartsGivesTheStateOfFoldingAtOnce() {
        for (int seed = 0; seed < 40; seed++) {
            Docket docket = randomDocket(seed);
            CaseState whole = CaseState.of(docket);
            for (int cut = 0; cut <= docket.entries().size(); cut += 3) {
                CaseState state = CaseState.of(new Docket(docket.entries().subList(0, cut)));
                for (DocketEntry entry :
                        docket.entries().subList(cut, docket.entries().size())) {
                    state = state.after(entry);
                }
                assertThat(state).as("seed %d cut %d", seed, cut).isEqualTo(whole);
            }
        }
    }

    @Test
    void sameDocketGivesTheSameState() {
        assertThat(CaseState.of(randomDocket(7)).toString())
                .isEqualTo(CaseState.of(randomDocket(7)).toString());
    }

    @Test
    void correctedLineCountsAsIfItHadAlwaysBeenRight() {
        DatedEvent wrong = filed("2026-03-16");
        DatedEvent right = filed("2026-03-06");
        Docket docket = Docket.EMPTY
                .append(wrong, RECORDED_AT, "周明")
                .append(
                        new DatedEvent(right.happenedOn(), new EntryCorrected(1, Fact.of("日期录错"), right.event())),
                        RECORDED_AT,
                        "周明");

        CaseState state = CaseState.of(docket);

        assertThat(state.filing().filedOn().sure()).contains(LocalDate.parse("2026-03-06"));
        assertThat(state.entries()).extracting(DocketEntry::event).containsExactly(right.event());
        assertThat(state.documents()).hasSize(1);
    }

    @Test
    void withdrawnLineLeavesNoTrace() {
        Docket docket = Docket.EMPTY
                .append(filed("2026-03-16"), RECORDED_AT, "周明")
                .append(new DatedEvent(Fact.absent(), new EntryWithdrawn(1, Fact.of("录入他案"))), RECORDED_AT, "周明");

        assertThat(CaseState.of(docket)).isEqualTo(CaseState.START);
    }

    @Test
    void servedDocumentTellsItsServiceOnceAndReceiptStays() {
        Document notice = Papers.notice().document();
        Document receipt =
                Papers.receipt("prior-notice", "长环罚告〔2026〕7号", "2026-04-15").document();
        Docket docket = Docket.EMPTY.append(
                new DatedEvent(receipt.service().servedOn(), new PriorNoticeServed(notice, receipt)),
                RECORDED_AT,
                "周明");

        List<Document> documents = CaseState.of(docket).documents();

        assertThat(documents).hasSize(2).contains(receipt);
        assertThat(documents.getFirst().service().servedOn().sure()).contains(LocalDate.parse("2026-04-15"));
        assertThat(documents.getFirst().head()).isEqualTo(notice.head());
    }

    private static DatedEvent filed(String day) {
        return new DatedEvent(
                Fact.of(LocalDate.parse(day)),
                new CaseFiled(Papers.paper("filing-form", day).document()));
    }

    /** Events of an ordinary case in any order, some lines corrected or withdrawn. */
    private static Docket randomDocket(int seed) {
        Random random = new Random(seed);
        List<DatedEvent> events = new ArrayList<>(DocumentEvents.of(Papers.ordinaryCase()));
        Collections.shuffle(events, random);
        Docket docket = Docket.EMPTY.appendAll(events, RECORDED_AT, "周明");
        int lines = docket.entries().size();
        for (int i = 0; i < 6; i++) {
            int target = 1 + random.nextInt(lines);
            DatedEvent other = events.get(random.nextInt(events.size()));
            DatedEvent correction = random.nextBoolean()
                    ? new DatedEvent(
                            Fact.of(LocalDate.of(2026, 1 + random.nextInt(12), 15)),
                            new EntryCorrected(target, Fact.of("更正"), other.event()))
                    : new DatedEvent(Fact.absent(), new EntryWithdrawn(target, Fact.of("撤回")));
            docket = docket.append(correction, RECORDED_AT, "李卫东");
        }
        return docket;
    }
}
