package xiezhi.sample.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import xiezhi.monitoring.series.Aggregation;
import xiezhi.monitoring.series.MonitoringEvent;
import xiezhi.monitoring.series.Outlet;
import xiezhi.monitoring.series.OutletKind;
import xiezhi.sample.text.Dice;

/**
 * An invented series.
 *
 * @param events in the order a platform receives them
 * @param faultFrom beginning of the planted fault; empty in a clean series
 */
public record InventedSeries(Outlet outlet, List<MonitoringEvent> events, Optional<LocalDateTime> faultFrom) {
    /** First day of all invented series. */
    public static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** A permit that lasts only so long a share of the series. */
    private static final double PERMIT_SHARE = 0.5;

    public InventedSeries {
        events = List.copyOf(events);
    }

    /** A series without faults. */
    public static InventedSeries clean(OutletKind kind, int days, long seed) {
        var key = key(seed, kind + "clean");
        var outlet = OutletMaker.make(kind, "清洁" + seed, OutletMaker.plenty());
        var draft = CleanSeries.make(outlet, START.atStartOfDay(), days, key, false);
        return new InventedSeries(outlet, SeriesWriter.write(draft), Optional.empty());
    }

    /** A series with one fault in it. */
    public static InventedSeries faulty(SeriesFault fault, OutletKind kind, int days, long seed) {
        var key = key(seed, kind.name() + fault);
        var plain = OutletMaker.make(kind, fault.name() + seed, OutletMaker.plenty());
        var outlet = plain;
        if (fault == SeriesFault.TOTAL_PASSED) {
            var draft = CleanSeries.make(plain, START.atStartOfDay(), days, key, true);
            outlet = OutletMaker.make(kind, plain.id(), PERMIT_SHARE * leastMass(draft));
        }
        var draft = CleanSeries.make(outlet, START.atStartOfDay(), days, key, true);
        var from = FaultInjection.plant(fault, draft, key);
        return new InventedSeries(outlet, SeriesWriter.write(draft), Optional.of(draft.at(from)));
    }

    private static long key(long seed, String name) {
        return Dice.of(seed).named(name).key();
    }

    private static double leastMass(SeriesDraft draft) {
        var flow = draft.of(draft.outlet.flowFactor());
        return draft.outlet.pollutants().stream()
                .mapToDouble(profile -> {
                    var values = draft.of(profile.code());
                    double mass = 0;
                    for (int i = 0; i < values.length; i++) {
                        mass += Aggregation.hourMass(
                                        values[i], flow[i], draft.outlet.kind().isWater())
                                / SeriesDraft.PER_HOUR;
                    }
                    return mass;
                })
                .max()
                .orElse(1);
    }
}
