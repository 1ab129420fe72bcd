package xiezhi.core.docket.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.deadline.PauseKind;
import xiezhi.core.event.InvestigationResumed;
import xiezhi.core.event.InvestigationSuspended;
import xiezhi.core.event.TimeLimitExtended;
import xiezhi.core.fact.Fact;

class InvestigationStateTest {

    @Test
    void suspensionEndsOnItsDayOrTheDayBeforeItGoesOn() {
        InvestigationState open = InvestigationState.START.after(
                new InvestigationSuspended(new DocumentDraft().document()), day("2026-04-01"));
        InvestigationState ended = open.after(new InvestigationResumed(Fact.of("另案已结")), day("2026-04-21"));
        InvestigationState stated = InvestigationState.START.after(
                new InvestigationSuspended(
                        new DocumentDraft().set("term.days", Fact.of(10L)).document()),
                day("2026-04-01"));

        assertThat(open.uncounted().getFirst().until().isStated()).isFalse();
        assertThat(ended.uncounted())
                .containsExactly(new Stretch(PauseKind.SUSPENSION, day("2026-04-01"), day("2026-04-20")));
        assertThat(stated.uncounted())
                .containsExactly(new Stretch(PauseKind.SUSPENSION, day("2026-04-01"), day("2026-04-10")));
    }

    @Test
    void extensionsAddUpAndOneWithoutDaysIsUnsure() {
        InvestigationState once = extended(InvestigationState.START, Fact.of(30L));

        assertThat(once.extensionDays().sure()).contains(30L);
        assertThat(extended(once, Fact.of(30L)).extensionDays().sure()).contains(60L);
        Fact<Long> guessed = extended(once, Fact.absent()).extensionDays();
        assertThat(guessed.known()).contains(60L);
        assertThat(guessed.sure()).isEmpty();
    }

    @Test
    void refusedExtensionAddsNothing() {
        TimeLimitExtended refused = new TimeLimitExtended(new DocumentDraft()
                .set("outcome.result", Fact.of("disagree"))
                .set("outcome.extensionDays", Fact.of(30L))
                .document());

        assertThat(InvestigationState.START
                        .after(refused, day("2026-05-01"))
                        .extensionDays()
                        .sure())
                .contains(0L);
    }

    private static InvestigationState extended(InvestigationState state, Fact<Long> days) {
        return state.after(
                new TimeLimitExtended(
                        new DocumentDraft().set("outcome.extensionDays", days).document()),
                day("2026-05-01"));
    }

    private static Fact<LocalDate> day(String day) {
        return Fact.of(LocalDate.parse(day));
    }
}
