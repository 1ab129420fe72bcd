package xiezhi.sample.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.model.Shape;
import xiezhi.sample.model.Timeline;

/** Small checks of its own on the days of a case. A clean case has no fault; a defect may break only what it names. */
public final class Soundness {
    private static final LocalDate CODE = LocalDate.of(2026, 8, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final WorkingDays calendar;
    private final Timeline days;
    private final Shape shape;
    private final boolean isOnce;
    private final Set<String> faults = new TreeSet<>();

    private Soundness(CaseModel model, WorkingDays calendar) {
        this.calendar = calendar;
        this.days = model.timeline();
        this.shape = model.shape();
        // An act done on one day is judged by the law of that day.
        this.isOnce = model.violation().trait("once").isPresent();
    }

    /** Names of the terms the days of the case break; empty for a clean case. */
    public static Set<String> faults(CaseModel model, WorkingDays calendar) {
        var check = new Soundness(model, calendar);
        check.frame();
        check.upToFiling();
        check.rights();
        check.decision();
        check.performance();
        check.measures();
        return check.faults;
    }

    private void frame() {
        fault("future", days.last().isAfter(TODAY));
        LocalDate act = days.day("inspect");
        LocalDate end = days.has("decided") ? days.day("decided") : days.day("concluded");
        if (days.has("daily.decided")) {
            end = days.day("daily.decided");
        }
        boolean fits = switch (shape.regime()) {
            case OLD -> end.isBefore(CODE);
            case CROSSING -> act.isBefore(CODE) && !days.day(turning()).isBefore(CODE);
            case CODE -> !act.isBefore(CODE) && !(isOnce && days.day("since").isBefore(CODE));
        };
        fault("regime", !fits);
        fault("limitation", days.day("since").plusYears(2).isBefore(days.day("lead")) && !goesOn());
    }

    /** In a crossing case everything from the report on is written under the Code. */
    private String turning() {
        return days.has("concluded") ? "concluded" : "decided";
    }

    /** A violation still going on when found has not begun its limitation. */
    private boolean goesOn() {
        return !days.day("conduct.until").isBefore(days.day("inspect"));
    }

    private void upToFiling() {
        if (days.has("filed")) {
            fault("filing-late", days.day("filed").isAfter(days.day("lead").plusDays(15)));
            late("concluded", "filed", "order-of-steps");
        }
        if (days.has("report")) {
            fault("order-late", calendar.between(days.day("report.received"), days.day("order.served")) > 3);
        }
        if (days.has("released")) {
            fault("preservation-late", calendar.between(days.day("preserved"), days.day("released")) > 7);
        }
    }

    private void rights() {
        if (!days.has("notice.served") || !days.has("decided")) {
            return;
        }
        late("notice.made", "reviewed", "order-of-steps");
        late("reviewed", "concluded", "order-of-steps");
        boolean waits = !days.has("waived") || days.day("waived").isAfter(days.day("decided"));
        fault("early-decision", waits && calendar.between(days.day("notice.served"), days.day("decided")) <= 5);
        if (days.has("hearing")) {
            fault("hearing-short", calendar.between(days.day("hearing.noticeServed"), days.day("hearing")) < 8);
            late("legal.submitted", "hearing.reported", "order-of-steps");
        }
        late("decided", "legal", "review-late");
        if (days.has("deliberation")) {
            late("decided", "deliberation", "order-of-steps");
            late("deliberation", "legal", "order-of-steps");
        }
    }

    private void decision() {
        if (!days.has("decided")) {
            return;
        }
        if (days.has("filed")) {
            long took = ChronoUnit.DAYS.between(days.day("filed"), days.day("decided"));
            boolean isExtended = days.has("extension");
            fault("decision-late", took > (isExtended ? 118 : 88));
            fault("extension-idle", isExtended && took <= 91);
        }
        fault("served-late", calendar.between(days.day("decided"), days.day("decision.served")) > 7);
        fault("published-late", calendar.between(days.day("decided"), days.day("published")) > 7);
    }

    private void performance() {
        if (days.has("paid") && !days.has("deferral.made")) {
            fault("paid-late", days.day("paid").isAfter(days.day("pay.due")));
        }
        if (days.has("deferral.made")) {
            fault("deferral-late", days.day("deferral.requested").isAfter(days.day("pay.due")));
        }
        if (days.has("court.applied")) {
            LocalDate expired = days.day("decision.served").plusMonths(6);
            fault("court-early", !days.day("court.applied").isAfter(expired));
            fault("court-late", days.day("court.applied").isAfter(expired.plusMonths(3)));
            if (days.has("demand.served")) {
                fault("demand-short", calendar.between(days.day("demand.served"), days.day("court.applied")) <= 10);
            }
        }
        if (days.has("archived")) {
            fault(
                    "archived-late",
                    days.day("archived").isAfter(days.day("closed").plusDays(30)));
        }
    }

    private void measures() {
        if (days.has("daily.decided")) {
            fault(
                    "recheck-late",
                    days.day("recheck").isAfter(days.day("order.served").plusDays(30)));
            late("daily.decided", "decision.served", "daily-first");
            fault("daily-early", calendar.between(days.day("daily.noticeServed"), days.day("daily.decided")) <= 5);
            fault(
                    "daily-slow",
                    days.day("daily.decided").isAfter(days.day("filed").plusDays(88)));
        }
        if (days.has("seizure.until")) {
            long length = ChronoUnit.DAYS.between(days.day("seizure"), days.day("seizure.until")) + 1;
            fault("seizure-long", length > 30);
            fault("release-late", calendar.between(days.day("release"), days.day("release.served")) > 3);
        }
        if (days.has("referral.sent")) {
            fault("referral-late", calendar.between(days.day("referral.approved"), days.day("referral.sent")) > 3);
        }
        if (days.has("crime.approved")) {
            fault(
                    "crime-late",
                    days.day("crime.approved")
                            .isAfter(days.day("crime.reported").plusDays(3)));
            fault(
                    "police-late",
                    days.day("crime.accepted").isAfter(days.day("crime.sent").plusDays(3)));
        }
    }

    /** Fault when {@code later} is before {@code earlier}. */
    private void late(String later, String earlier, String name) {
        if (days.has(later) && days.has(earlier)) {
            fault(name, days.day(later).isBefore(days.day(earlier)));
        }
    }

    private void fault(String name, boolean isBroken) {
        if (isBroken) {
            faults.add(name);
        }
    }
}
