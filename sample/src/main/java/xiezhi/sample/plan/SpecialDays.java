package xiezhi.sample.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** The days of seizure, daily penalties, transfers of crimes and penalties on the spot. */
final class SpecialDays {
    private static final int SEIZURE_DAYS = 30;

    private final Steps steps;
    private final Set<String> flags;

    SpecialDays(Steps steps, Set<String> flags) {
        this.steps = steps;
        this.flags = flags;
    }

    /** Seizure on the day of the inspection or the next working day, approved the same day before. */
    void seize() {
        steps.after("seizure.approved", steps.at("inspect"), 1, 1);
        steps.fix("seizure", steps.at("seizure.approved"));
        steps.span("seizure", LocalTime.of(14, 30), 40, 40, 80);
        steps.fix("seizure.until", steps.at("seizure").plusDays(SEIZURE_DAYS - 1L));
        LocalDate end = steps.at("seizure.until");
        if (flags.contains("seizure-extended")) {
            steps.fix("seizure.extended", steps.calendar().plus(end, -3));
            steps.fix("seizure.from2", end.plusDays(1));
            steps.fix("seizure.until2", end.plusDays(steps.dice().between("extension", 12, 25)));
            end = steps.at("seizure.until2");
        }
        steps.fix("release", steps.calendar().plus(end, -2));
        steps.after("release.served", steps.at("release"), 0, 1);
    }

    /** Re-check that finds the violation going on, within 30 days of service of the order. */
    void recheckFails() {
        steps.calendarAfter("recheck", steps.at("order.served"), 8, 24);
        steps.span("recheck", LocalTime.of(10, 0), 60, 30, 60);
        steps.moment("recheck.sample.at", "recheck.start", 8, 18);
        steps.after("report2", steps.at("recheck"), 3, 5);
        steps.after("second.made", steps.at("report2"), 0, 1);
        steps.after("second.served", steps.at("second.made"), 0, 1);
    }

    /** From the original decision to the daily one. */
    void countDaily() {
        steps.after("daily.notice", steps.latest("decision.served", "second.served"), 1, 2);
        steps.after("daily.noticeServed", steps.at("daily.notice"), 0, 1);
        steps.fix("daily.wait", steps.calendar().plus(steps.at("daily.noticeServed"), 5));
        steps.after("daily.legal", steps.at("daily.wait"), 1, 1);
        steps.after("daily.deliberation", steps.at("daily.legal"), 1, 1);
        steps.span("daily.deliberation", LocalTime.of(9, 0), 60, 40, 80);
        steps.after("daily.decided", steps.at("daily.deliberation"), 0, 1);
        steps.after("daily.served", steps.at("daily.decided"), 0, 3);
        steps.after("daily.published", steps.at("daily.decided"), 1, 6);
        steps.after("daily.paid", steps.at("daily.served"), 3, 8);
        steps.after("recheck2", steps.at("second.served"), 8, 16);
        steps.span("recheck2", LocalTime.of(9, 0), 60, 30, 60);
    }

    /** Transfer to the police: chief within three days, police within a day. */
    void transferCrime() {
        steps.after("crime.reported", steps.at("concluded"), 0, 0);
        steps.after("crime.approved", steps.at("crime.reported"), 1, 2);
        steps.fix("crime.sent", steps.at("crime.approved"));
        steps.after("crime.accepted", steps.at("crime.sent"), 1, 2);
        steps.after("closed.handler", steps.at("crime.accepted"), 1, 4);
        steps.after("closed", steps.at("closed.handler"), 0, 2);
        steps.after("archived", steps.at("closed"), 3, 15);
    }

    /** Everything on one day, the record within three working days. */
    void onTheSpot() {
        steps.fix("decided", steps.at("inspect"));
        steps.fix("decision.served", steps.at("inspect"));
        steps.after("spot.recorded", steps.at("decided"), 1, 3);
        steps.after("published", steps.at("decided"), 1, 6);
        steps.fix(
                "pay.due",
                steps.calendar().onOrAfter(steps.at("decision.served").plusDays(15)));
        steps.after("paid", steps.at("decision.served"), 1, 7);
        steps.after("recheck", steps.at("decided"), 8, 12);
        steps.span("recheck", LocalTime.of(9, 0), 60, 20, 40);
        steps.after("closed.handler", steps.latest("paid", "recheck", "published"), 1, 3);
        steps.after("closed", steps.at("closed.handler"), 0, 1);
        steps.after("archived", steps.at("closed"), 3, 10);
    }
}
