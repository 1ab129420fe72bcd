package xiezhi.sample.series;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.monitoring.series.Aggregation;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Limit;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.MonitoringEvent;
import xiezhi.monitoring.series.Outlet;

/** A series while it is being made: numbers by factor and slot of ten minutes. Changed in place. */
final class SeriesDraft {
    /** Slots of an hour. */
    static final int PER_HOUR = 6;
    /** Slots of a day. */
    static final int PER_DAY = 24 * PER_HOUR;
    /** Minutes of a slot. */
    static final int MINUTES = 10;

    final Outlet outlet;
    final LocalDateTime start;
    final int slots;
    /** Values as the instrument shows them. */
    final Map<String, double[]> values = new LinkedHashMap<>();
    /** Converted values that do not follow from the oxygen; NaN where they do. */
    final Map<String, double[]> converted = new LinkedHashMap<>();

    final Map<String, Mark[]> marks = new LinkedHashMap<>();
    /** Hours after which a slot is sent; 0 at once, negative never. */
    final int[] delayHours;
    /** What the sender multiplies into its hours. */
    final double[] hourScale;
    /** Marks, notices and orders. */
    final List<MonitoringEvent> others = new ArrayList<>();
    /** Values sent a second time. */
    final List<Again> again = new ArrayList<>();

    int clockMinutes;
    int labelHours;

    /** A slot sent again later with another number. */
    record Again(String factor, int slot, double value, int hoursLater) {}

    SeriesDraft(Outlet outlet, LocalDateTime start, int days) {
        this.outlet = outlet;
        this.start = start;
        this.slots = days * PER_DAY;
        this.delayHours = new int[slots];
        this.hourScale = new double[slots];
        Arrays.fill(hourScale, 1);
        for (var profile : outlet.factors()) {
            values.put(profile.code(), new double[slots]);
            var none = new double[slots];
            Arrays.fill(none, Double.NaN);
            converted.put(profile.code(), none);
            var normal = new Mark[slots];
            Arrays.fill(normal, Mark.NORMAL);
            marks.put(profile.code(), normal);
        }
    }

    LocalDateTime at(int slot) {
        return start.plusMinutes((long) slot * MINUTES);
    }

    double[] of(String factor) {
        var found = values.get(factor);
        if (found == null) {
            throw new IllegalArgumentException("expected a factor of " + values.keySet() + ", found " + factor);
        }
        return found;
    }

    Mark[] marksOf(String factor) {
        var found = marks.get(factor);
        if (found == null) {
            throw new IllegalArgumentException("expected a factor of " + marks.keySet() + ", found " + factor);
        }
        return found;
    }

    double[] convertedOf(String factor) {
        var found = converted.get(factor);
        if (found == null) {
            throw new IllegalArgumentException("expected a factor of " + converted.keySet() + ", found " + factor);
        }
        return found;
    }

    /** Marks all factors of some slots. */
    void mark(int from, int until, Mark mark) {
        marks.values().forEach(each -> Arrays.fill(each, from, Math.min(slots, until), mark));
    }

    /** Factor of conversion of a slot; 1 for water. */
    double conversion(int slot) {
        var reference = outlet.plant().referenceOxygen();
        return Double.isNaN(reference)
                ? 1
                : Aggregation.conversion(Math.min(of(Factors.OXYGEN)[slot], 20.5), reference);
    }

    /** The limit somebody who bends values looks at. */
    double limit(String factor) {
        return outlet.nearestLimit(factor, start.toLocalDate()).orElse(Double.NaN);
    }

    /** The strictest limit of all averaging periods: who keeps to it exceeds none. */
    double strictest(String factor) {
        return outlet.limits().stream()
                .filter(each -> each.factor().equals(factor))
                .mapToDouble(Limit::value)
                .min()
                .orElse(Double.NaN);
    }
}
