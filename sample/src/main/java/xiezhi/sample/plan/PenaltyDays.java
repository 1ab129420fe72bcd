package xiezhi.sample.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** The days of a case from the lead to the decision and its service, as the ordinary procedure runs. */
final class PenaltyDays {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);

    private final Steps steps;
    private final Set<String> flags;
    private final int orderDays;

    PenaltyDays(Steps steps, Set<String> flags, int orderDays) {
        this.steps = steps;
        this.flags = flags;
        this.orderDays = orderDays;
    }

    void inspect(LocalDate start) {
        LocalDate lead = steps.fix("lead", steps.calendar().onOrAfter(start));
        steps.after("inspect", lead, flags.contains("complaint") ? 1 : 0, flags.contains("complaint") ? 2 : 0);
        boolean isMorning = steps.dice().chance("morning", 60);
        steps.span("inspect", isMorning ? MORNING : AFTERNOON, 70, 55, 120);
        if (flags.contains("sampled")) {
            steps.fix("sample", steps.at("inspect"));
            steps.moment("sample.at", "inspect.start", 20, 40);
        }
        if (isMorning) {
            steps.after("interview", steps.at("inspect"), 0, 0);
            steps.span("interview", AFTERNOON, 30, 45, 90);
        } else {
            steps.after("interview", steps.at("inspect"), 1, 1);
            steps.span("interview", MORNING, 60, 45, 90);
        }
        steps.fix("conduct.until", steps.at("inspect"));
    }

    void file() {
        LocalDate base = steps.at("inspect");
        if (flags.contains("sampled")) {
            steps.after("report", base, 3, 6);
            steps.after("report.received", steps.at("report"), 0, 1);
            base = steps.at("report.received");
            steps.after("result.made", base, 0, 1);
            steps.after("result.served", steps.at("result.made"), 0, 1);
        }
        steps.after("filed.handler", base, flags.contains("sampled") ? 0 : 1, flags.contains("sampled") ? 1 : 5);
        steps.after("filed", steps.at("filed.handler"), 0, 1);
        steps.after("order.made", base, 0, flags.contains("sampled") ? 1 : 3);
        steps.after("order.served", steps.at("order.made"), 0, 1);
        if (flags.contains("second-interview")) {
            LocalDate day =
                    flags.contains("sampled") ? steps.at("result.served") : steps.latest("inspect", "interview");
            steps.after("interview2", day, 1, 2);
            steps.span("interview2", MORNING, 80, 30, 60);
        }
        if (flags.contains("preservation")) {
            steps.fix("preserved", steps.at("inspect"));
            steps.after("released", steps.at("preserved"), 4, 6);
        }
    }

    void conclude() {
        LocalDate base = steps.latest("filed", "interview2", "order.served", "released", "result.served");
        if (flags.contains("extension")) {
            steps.calendarAfter("concluded", steps.at("filed"), 58, 66);
        } else {
            steps.after("concluded", base, 3, 10);
        }
        steps.after("reviewed", steps.at("concluded"), 1, 3);
        if (flags.contains("no-penalty")) {
            recheck(1);
        }
        steps.after("notice.made", steps.latest("reviewed", "recheck"), 1, 3);
        steps.after("notice.served", steps.at("notice.made"), 0, 3);
    }

    void hear() {
        LocalDate served = steps.at("notice.served");
        steps.fix("wait", steps.calendar().plus(served, 5));
        if (flags.contains("waived")) {
            steps.after("waived", served, 0, 2);
        }
        if (flags.contains("defence")) {
            steps.after("defence.made", served, 1, 4);
            steps.after("defence.reviewed", steps.at("defence.made"), 2, 5);
        }
        if (flags.contains("hearing-held")) {
            steps.after("hearing.requested", served, 1, 4);
            steps.after("hearing.notice", steps.at("hearing.requested"), 1, 3);
            steps.after("hearing.noticeServed", steps.at("hearing.notice"), 0, 1);
            steps.after("hearing", steps.at("hearing.noticeServed"), 9, 12);
            steps.span("hearing", LocalTime.of(9, 30), 30, 60, 130);
            steps.after("hearing.reported", steps.at("hearing"), 1, 3);
        }
        LocalDate ready = flags.contains("waived")
                ? steps.at("waived")
                : steps.latest("wait", "defence.reviewed", "hearing.reported");
        steps.after("legal.submitted", ready, 1, 2);
        steps.after("legal", steps.at("legal.submitted"), 1, 3);
    }

    void decide() {
        if (flags.contains("extension")) {
            steps.fix("extension", steps.calendar().onOrBefore(steps.at("filed").plusDays(84)));
        }
        if (flags.contains("deliberated")) {
            steps.after("deliberation", steps.at("legal"), 1, 3);
            steps.span("deliberation", MORNING, 60, 40, 90);
        }
        steps.after("decided", steps.latest("legal", "deliberation", "extension"), 0, 2);
        steps.after("decision.served", steps.at("decided"), 0, 5);
        steps.after("published", steps.at("decided"), 1, 6);
        steps.fix(
                "pay.due",
                steps.calendar().onOrAfter(steps.at("decision.served").plusDays(15)));
    }

    /** Re-check after the term of the order has run out. */
    void recheck(int gap) {
        if (!steps.has("recheck")) {
            LocalDate due = steps.at("order.served").plusDays(orderDays);
            steps.after("recheck", due, gap, gap + 8);
            steps.span("recheck", AFTERNOON, 90, 30, 60);
        }
    }
}
