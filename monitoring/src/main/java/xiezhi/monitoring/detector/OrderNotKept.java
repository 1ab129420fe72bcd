package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.percent;

import java.util.List;
import java.util.Optional;
import xiezhi.monitoring.series.EmissionOrder;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.OutletHour;

/** D26: more load than an order to stop or limit production allows, measured by the own usual load. */
public final class OrderNotKept extends WindowDetector {
    private static final int HOURS = 28 * 24;
    private static final int DAY = 24;

    public OrderNotKept(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        var hour = hours.getLast();
        return hour.surroundings().orders().stream()
                .filter(order -> order.covers(hour.start()))
                .flatMap(order -> (order.allowedShare() == 0 ? stop(hours, order) : limit(hours, order)).stream())
                .toList();
    }

    private Optional<Detection> stop(List<OutletHour> hours, EmissionOrder order) {
        var recent = last(hours, count("stop-hours"));
        var isRunning = recent.size() == count("stop-hours")
                && recent.stream()
                        .allMatch(hour -> order.covers(hour.start())
                                && activity(hour) > number("stop-share") * usual(hours, hour, order));
        return isRunning
                ? Optional.of(seen(recent, activity(hours.getLast()) / usual(hours, hours.getLast(), order), order))
                : Optional.empty();
    }

    private Optional<Detection> limit(List<OutletHour> hours, EmissionOrder order) {
        var day = last(hours, DAY);
        var isWhole = hours.getLast().end().getHour() == 0
                && day.size() == DAY
                && day.stream().allMatch(hour -> order.covers(hour.start()));
        if (!isWhole) {
            return Optional.empty();
        }
        var share = Numbers.mean(Columns.of(day, hour -> activity(hour) / usual(hours, hour, order)));
        return share > order.allowedShare() * number("limit-margin")
                ? Optional.of(seen(day, share, order))
                : Optional.empty();
    }

    private Detection seen(List<OutletHour> hours, double share, EmissionOrder order) {
        return over(hours, hours.getLast().outlet().flowFactor(), Factors.PRODUCTION_POWER)
                .seen(
                        "停限产期间负荷为平时的%s，允许%s".formatted(percent(share), percent(order.allowedShare())),
                        "与本排放口此前同一时刻的中位数相比，已留出%s的余量".formatted(percent(number("stop-share"))));
    }

    private static double activity(OutletHour hour) {
        return Double.isNaN(hour.loadShare()) ? hour.flowShare() : hour.loadShare();
    }

    /** Median of the same hour of earlier days outside the order; not a number without enough of them. */
    private double usual(List<OutletHour> hours, OutletHour at, EmissionOrder order) {
        var before = Columns.of(
                hours,
                hour -> hour.start().getHour() == at.start().getHour() && !order.covers(hour.start())
                        ? activity(hour)
                        : Double.NaN);
        return before.length < count("days-known") ? Double.NaN : Numbers.median(before);
    }
}
