package xiezhi.monitoring.detector;

import java.util.List;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Recent;

/** A detector whose state is the last so many closed hours. */
public abstract class WindowDetector implements Detector<Recent<OutletHour>> {
    private final DetectorRule rule;
    private final int hours;
    private final int every;

    /**
     * @param hours kept
     * @param every looks at the end of every so-manieth hour of the day
     */
    protected WindowDetector(DetectorRule rule, int hours, int every) {
        this.rule = rule;
        this.hours = hours;
        this.every = every;
    }

    @Override
    public final DetectorRule rule() {
        return rule;
    }

    @Override
    public final Recent<OutletHour> start() {
        return Recent.none(hours);
    }

    @Override
    public Step<Recent<OutletHour>> step(Recent<OutletHour> state, OutletHour hour) {
        var next = state.with(hour);
        return new Step<>(next, lookIfDue(next.items()));
    }

    /** What is to be seen at the end of the last of these hours, if this is when it looks. */
    final List<Detection> lookIfDue(List<OutletHour> hours) {
        var isDue = (hours.getLast().start().getHour() + 1) % every == 0;
        return isDue ? look(hours) : List.of();
    }

    /** What is to be seen at the end of the last of these hours. */
    protected abstract List<Detection> look(List<OutletHour> hours);

    /** A figure of the law folder. */
    protected final double number(String parameter) {
        return rule.number(parameter);
    }

    /** The same as a whole number. */
    protected final int count(String parameter) {
        return rule.count(parameter);
    }

    /** A detection over these hours. */
    protected final Sighting over(List<OutletHour> hours, String... factors) {
        return new Sighting(rule, hours, List.of(factors));
    }

    /** The last so many of these hours; all where there are fewer. */
    protected static List<OutletHour> last(List<OutletHour> hours, int count) {
        return hours.subList(Math.max(0, hours.size() - count), hours.size());
    }
}
