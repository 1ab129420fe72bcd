package xiezhi.core.docket.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.fact.Fact;

class PaymentTest {
    private static final Payment SECOND = new Payment(day("2026-06-20"), Fact.of(50_000L));
    private static final Payment FIRST = new Payment(day("2026-05-20"), Fact.of(50_000L));

    @Test
    void fineIsPaidOnTheDayThePaymentsReachIt() {
        assertThat(Payment.fullOn(List.of(SECOND, FIRST), Fact.of(100_000L)).sure())
                .contains(LocalDate.parse("2026-06-20"));
        assertThat(Payment.fullOn(List.of(SECOND, FIRST), Fact.of(50_000L)).sure())
                .contains(LocalDate.parse("2026-05-20"));
    }

    @Test
    void partIsNotAll() {
        assertThat(Payment.fullOn(List.of(SECOND, FIRST), Fact.of(100_001L)).isAbsent())
                .isTrue();
        assertThat(Payment.fullOn(List.of(), Fact.of(1L)).isAbsent()).isTrue();
    }

    @Test
    void unknownAmountLeavesTheDayUnsure() {
        Payment blank = new Payment(day("2026-06-25"), Fact.absent());

        Fact<LocalDate> day = Payment.fullOn(List.of(FIRST, blank), Fact.of(100_000L));

        assertThat(day.known()).contains(LocalDate.parse("2026-06-25"));
        assertThat(day.sure()).isEmpty();
        assertThat(Payment.fullOn(List.of(FIRST), Fact.absent()).sure()).isEmpty();
    }

    private static Fact<LocalDate> day(String day) {
        return Fact.of(LocalDate.parse(day));
    }
}
