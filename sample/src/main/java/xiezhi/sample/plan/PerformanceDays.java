package xiezhi.sample.plan;

import java.time.LocalDate;
import java.util.Set;

/** The days from service of the decision to the archive. */
final class PerformanceDays {
    private static final int REMEDY_MONTHS = 6;

    private final Steps steps;
    private final Set<String> flags;

    PerformanceDays(Steps steps, Set<String> flags) {
        this.steps = steps;
        this.flags = flags;
    }

    void perform() {
        if (flags.contains("deferral")) {
            steps.calendarAfter("deferral.requested", steps.at("decision.served"), 3, 9);
            steps.after("deferral.made", steps.at("deferral.requested"), 1, 2);
            steps.after("deferral.served", steps.at("deferral.made"), 0, 1);
            steps.fix(
                    "instalment1",
                    steps.calendar().onOrAfter(steps.at("deferral.made").plusDays(30)));
            steps.fix(
                    "instalment2",
                    steps.calendar().onOrAfter(steps.at("deferral.made").plusDays(75)));
            steps.fix("paid1", steps.calendar().plus(steps.at("instalment1"), -3));
            steps.fix("paid", steps.calendar().plus(steps.at("instalment2"), -2));
        } else if (flags.contains("court")) {
            LocalDate expired = steps.at("decision.served").plusMonths(REMEDY_MONTHS);
            steps.fix("remedy.expired", expired);
            steps.after("demand.made", expired, 1, 8);
            steps.after("demand.served", steps.at("demand.made"), 0, 2);
            steps.after("court.applied", steps.at("demand.served"), 11, 18);
            steps.after("court.accepted", steps.at("court.applied"), 1, 5);
        } else if (flags.contains("fined")) {
            int latest = steps.calendar().between(steps.at("decision.served"), steps.at("pay.due"));
            steps.after("paid", steps.at("decision.served"), 2, Math.min(latest, 8));
        }
    }

    /** Transfer for detention after the decision. */
    void refer() {
        steps.after("referral.approved", steps.at("decision.served"), 1, 3);
        steps.after("referral.sent", steps.at("referral.approved"), 1, 2);
    }

    void close() {
        LocalDate base = steps.latest(
                "paid",
                "recheck",
                "published",
                "decision.served",
                "court.accepted",
                "referral.sent",
                "release.served",
                "daily.paid",
                "daily.published",
                "recheck2");
        steps.after("closed.handler", base, 1, 4);
        steps.after("closed", steps.at("closed.handler"), 0, 2);
        steps.after("archived", steps.at("closed"), 3, 15);
    }
}
