package xiezhi.core.docket.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.deadline.PauseKind;
import xiezhi.core.fact.Fact;

class StretchTest {
    private static final Fact<LocalDate> FILED = day("2026-03-06");
    private static final Fact<LocalDate> DECIDED = day("2026-06-30");

    @Test
    void countsBothEndsAndOverlapsOnce() {
        List<Stretch> stretches = List.of(
                new Stretch(PauseKind.SUSPENSION, day("2026-04-01"), day("2026-04-10")),
                new Stretch(PauseKind.SUSPENSION, day("2026-04-08"), day("2026-04-12")));

        assertThat(Stretch.days(stretches, FILED, DECIDED).sure()).contains(12L);
    }

    @Test
    void countsOnlyDaysOfTheTerm() {
        List<Stretch> stretches = List.of(
                new Stretch(PauseKind.SUSPENSION, day("2026-03-01"), day("2026-03-08")),
                new Stretch(PauseKind.SUSPENSION, day("2026-06-29"), day("2026-07-09")));

        // 7 and 8 March, 29 and 30 June.
        assertThat(Stretch.days(stretches, FILED, DECIDED).sure()).contains(4L);
    }

    @Test
    void openEndMakesTheCountUnsure() {
        List<Stretch> stretches = List.of(
                new Stretch(PauseKind.SUSPENSION, day("2026-04-01"), Fact.absent()),
                new Stretch(PauseKind.SUSPENSION, day("2026-05-01"), day("2026-05-01")));

        Fact<Long> days = Stretch.days(stretches, FILED, DECIDED);

        assertThat(days.known()).contains(1L);
        assertThat(days.sure()).isEmpty();
    }

    @Test
    void endBeforeBeginningCountsNothing() {
        assertThat(Stretch.days(
                                List.of(new Stretch(PauseKind.SUSPENSION, day("2026-05-02"), day("2026-05-01"))),
                                FILED,
                                DECIDED)
                        .sure())
                .contains(0L);
    }

    private static Fact<LocalDate> day(String day) {
        return Fact.of(LocalDate.parse(day));
    }
}
