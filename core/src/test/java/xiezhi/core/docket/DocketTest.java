package xiezhi.core.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.event.EntryCorrected;
import xiezhi.core.event.EntryWithdrawn;
import xiezhi.core.fact.Fact;

class DocketTest {
    private static final Instant RECORDED_AT = Instant.parse("2026-06-02T01:00:00Z");
    private static final DatedEvent FILED = new DatedEvent(
            Fact.of(LocalDate.parse("2026-03-06")),
            new CaseFiled(Papers.paper("filing-form", "2026-03-06").document()));

    @Test
    void appendingNumbersLinesAndLeavesTheOldDocketAlone() {
        Docket one = Docket.EMPTY.append(FILED, RECORDED_AT, "周明");
        Docket two = one.append(FILED, RECORDED_AT, "周明");

        assertThat(one.entries()).hasSize(1);
        assertThat(two.entries()).extracting(DocketEntry::seq).containsExactly(1, 2);
    }

    @Test
    void correctionMustNameAnEarlierLineThatIsNoCorrection() {
        Docket docket = Docket.EMPTY.append(FILED, RECORDED_AT, "周明");
        DatedEvent withdrawal = new DatedEvent(Fact.absent(), new EntryWithdrawn(1, Fact.of("重复登记")));
        Docket corrected = docket.append(withdrawal, RECORDED_AT, "周明");

        assertThat(corrected.entries()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> corrected.append(
                        new DatedEvent(Fact.absent(), new EntryWithdrawn(2, Fact.of("误撤"))), RECORDED_AT, "周明"))
                .withMessageContaining("entry 3 corrects entry 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> docket.append(
                        new DatedEvent(Fact.absent(), new EntryCorrected(2, Fact.of("笔误"), FILED.event())),
                        RECORDED_AT,
                        "周明"));
    }

    @Test
    void refusesLinesOutOfNumber() {
        DocketEntry second = new DocketEntry(2, Fact.absent(), RECORDED_AT, "周明", FILED.event());

        assertThatIllegalArgumentException().isThrownBy(() -> new Docket(List.of(second)));
    }
}
