package xiezhi.core.docket.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.core.deadline.PauseKind;
import xiezhi.core.event.ArgumentAnswered;
import xiezhi.core.event.ArgumentRaised;
import xiezhi.core.event.CommitmentMade;
import xiezhi.core.event.DefenceMade;
import xiezhi.core.event.DefenceReviewed;
import xiezhi.core.event.DefenceWaived;
import xiezhi.core.event.NoticeEvent;
import xiezhi.core.event.PriorNoticeIssued;
import xiezhi.core.event.PriorNoticeServed;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the notice stage stands.
 *
 * @param servedOn day the last prior notice was served: a notice served again starts the rights again
 * @param uncounted days from the notice to its service
 */
public record NoticeState(Fact<LocalDate> servedOn, List<Stretch> uncounted) {
    /** No notice yet. */
    public static final NoticeState START = new NoticeState(Fact.absent(), List.of());

    public NoticeState {
        uncounted = List.copyOf(uncounted);
    }

    /** The stage after one more event. */
    public NoticeState after(NoticeEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case PriorNoticeServed served -> served(served, happenedOn);
            case PriorNoticeIssued _,
                    DefenceMade _,
                    DefenceWaived _,
                    DefenceReviewed _,
                    ArgumentRaised _,
                    ArgumentAnswered _,
                    CommitmentMade _ -> this;
        };
    }

    private NoticeState served(PriorNoticeServed event, Fact<LocalDate> happenedOn) {
        List<Stretch> more = new ArrayList<>(uncounted);
        Fact<LocalDate> madeOn = event.served().head().madeOn();
        if (madeOn.isStated() && happenedOn.isStated()) {
            more.add(new Stretch(PauseKind.SERVICE, madeOn.map(day -> day.plusDays(1)), happenedOn));
        }
        return new NoticeState(FactChoice.latest(servedOn, happenedOn), more);
    }
}
