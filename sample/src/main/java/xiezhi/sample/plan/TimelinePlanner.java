package xiezhi.sample.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.model.Shape;
import xiezhi.sample.model.Timeline;
import xiezhi.sample.text.Dice;

/** Plans all days of a case. */
final class TimelinePlanner {
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 10);
    private static final LocalDate LAST_OLD = LocalDate.of(2026, 5, 20);
    private static final LocalDate FIRST_CROSSING = LocalDate.of(2026, 7, 6);
    private static final LocalDate LAST_CROSSING = LocalDate.of(2026, 8, 7);
    private static final LocalDate FIRST_CODE = LocalDate.of(2026, 8, 17);
    private static final LocalDate LAST_CODE = LocalDate.of(2026, 9, 9);

    private final WorkingDays calendar;

    TimelinePlanner(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** Days of a case; {@code sinceDays} is how long the violation had gone on, {@code orderDays} the term of the order. */
    Timeline plan(Shape shape, Set<String> flags, int sinceDays, int orderDays, Dice dice, Map<String, String> wishes) {
        var steps = new Steps(calendar, dice, wishes);
        var penalty = new PenaltyDays(steps, flags, orderDays);
        var special = new SpecialDays(steps, flags);
        var performance = new PerformanceDays(steps, flags);
        penalty.inspect(start(shape.regime(), dice));
        steps.fix("since", steps.at("inspect").minusDays(sinceDays));
        switch (shape.procedure()) {
            case SPOT -> special.onTheSpot();
            case CRIMINAL -> {
                penalty.file();
                steps.after("concluded", steps.latest("filed", "interview2", "order.served"), 2, 5);
                special.transferCrime();
            }
            default -> decided(shape.procedure(), penalty, special, performance);
        }
        return steps.finished();
    }

    private static void decided(
            Shape.Procedure procedure, PenaltyDays penalty, SpecialDays special, PerformanceDays performance) {
        if (procedure == Shape.Procedure.SEIZURE) {
            special.seize();
        }
        penalty.file();
        if (procedure == Shape.Procedure.DAILY) {
            special.recheckFails();
        }
        penalty.conclude();
        penalty.hear();
        penalty.decide();
        if (procedure == Shape.Procedure.DAILY) {
            special.countDaily();
        }
        penalty.recheck(1);
        performance.perform();
        if (procedure == Shape.Procedure.DETENTION) {
            performance.refer();
        }
        performance.close();
    }

    private LocalDate start(Shape.Regime regime, Dice dice) {
        LocalDate first = switch (regime) {
            case OLD -> FIRST;
            case CROSSING -> FIRST_CROSSING;
            case CODE -> FIRST_CODE;
        };
        LocalDate last = switch (regime) {
            case OLD -> LAST_OLD;
            case CROSSING -> LAST_CROSSING;
            case CODE -> LAST_CODE;
        };
        int span = (int) (last.toEpochDay() - first.toEpochDay());
        return calendar.onOrAfter(first.plusDays(dice.between("start", 0, span)));
    }
}
