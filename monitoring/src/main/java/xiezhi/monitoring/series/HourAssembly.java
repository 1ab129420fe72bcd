package xiezhi.monitoring.series;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Closes hours in event time. An hour is closed by the first part of an hour that begins {@link #LATENESS_MINUTES} or
 * more after its end, or by the mean of an hour after it: a sender states an hour when it is over. What comes later for a closed hour is a {@link Revision}: it is handed on with the next hour, together with the
 * closed hour as it is with it. The hour that was handed on before stays as it was. Hours without any reading are closed
 * empty, at most {@link #LONGEST_GAP_HOURS} of them.
 *
 * @param outlet whose events these are
 * @param neededMinutes valid minutes an hour needs, by the law folder
 */
public record HourAssembly(Outlet outlet, int neededMinutes) {
    /** Readings may be so late without being revisions. */
    public static final int LATENESS_MINUTES = 10;
    /** Closed hours remembered, to tell a change from a fill and to correct them. */
    public static final int HOURS_KEPT = 96;
    /** A longer silence is cut to so many empty hours. */
    public static final int LONGEST_GAP_HOURS = 24 * 31;

    private static final int DAYS_OF_SURROUNDINGS = 35;

    /** State after an event, and the hours it closed. */
    public record Closed(AssemblyState state, List<OutletHour> hours) {
        public Closed {
            hours = List.copyOf(hours);
        }
    }

    /** Takes one event. */
    public Closed step(AssemblyState state, MonitoringEvent event) {
        return switch (event) {
            case Reading reading -> read(state, reading);
            case StatedMark mark -> around(state, state.surroundings().with(mark));
            case Notice notice -> around(state, state.surroundings().with(notice));
            case EmissionOrder order -> around(state, state.surroundings().with(order));
        };
    }

    /** Closes whatever is open; for the end of a stored series. */
    public Closed finish(AssemblyState state) {
        var last = state.open().stream().map(Reading::at).max(LocalDateTime::compareTo);
        return last.map(at -> close(state, hourOf(at).plusHours(1))).orElseGet(() -> new Closed(state, List.of()));
    }

    private static Closed around(AssemblyState state, Surroundings surroundings) {
        return new Closed(
                new AssemblyState(state.next(), state.open(), state.closed(), surroundings, state.revisions()),
                List.of());
    }

    private Closed read(AssemblyState state, Reading reading) {
        var hour = hourOf(reading.at());
        var next = state.next().orElse(hour);
        if (hour.isBefore(next)) {
            return new Closed(late(state, reading), List.of());
        }
        var open = new ArrayList<>(state.open());
        open.add(reading);
        var taken = new AssemblyState(Optional.of(next), open, state.closed(), state.surroundings(), state.revisions());
        var watermark = watermark(reading);
        return watermark.isAfter(next) ? close(taken, watermark) : new Closed(taken, List.of());
    }

    /** Hours before it are over, as far as this reading tells. */
    private static LocalDateTime watermark(Reading reading) {
        return switch (reading.span().grain()) {
            case PART -> closedBy(reading.at());
            case HOUR -> hourOf(reading.at());
            case DAY -> LocalDateTime.MIN;
        };
    }

    /** Beginning of the first hour that is not closed when a part of a time was heard. */
    public static LocalDateTime closedBy(LocalDateTime part) {
        return hourOf(part.minusMinutes(LATENESS_MINUTES));
    }

    private static AssemblyState late(AssemblyState state, Reading reading) {
        if (reading.span().grain() == Grain.DAY) {
            return state;
        }
        var before = state.closed().items().stream()
                .filter(hour -> hour.start().equals(hourOf(reading.at())))
                .flatMap(hour -> hour.factor(reading.factor()).stream())
                .flatMap(factor -> Stream.concat(factor.parts().stream(), factor.stated().stream()))
                .filter(reading::isSameKey)
                .findFirst();
        var revisions = new ArrayList<>(state.revisions());
        revisions.add(new Revision(reading, before));
        return new AssemblyState(state.next(), state.open(), state.closed(), state.surroundings(), revisions);
    }

    /** Closes all hours before {@code end}. */
    private Closed close(AssemblyState state, LocalDateTime end) {
        var start = state.next().orElse(end);
        var earliest = end.minusHours(LONGEST_GAP_HOURS);
        List<OutletHour> hours = new ArrayList<>();
        var surroundings = state.surroundings().since(start.minusDays(DAYS_OF_SURROUNDINGS));
        var revisions = state.revisions();
        var corrected = corrected(state);
        var closed = corrected.stream().reduce(state.closed(), HourAssembly::replaced, (one, other) -> other);
        for (var hour = start; hour.isBefore(end); hour = hour.plusHours(1)) {
            if (hour.isBefore(earliest) && !hour.equals(start)) {
                continue;
            }
            var made = new OutletHour(outlet, hour, factors(state.open(), hour), surroundings, revisions, corrected);
            closed = closed.with(new OutletHour(outlet, hour, made.factors(), surroundings, List.of(), List.of()));
            hours.add(made);
            revisions = List.of();
            corrected = List.of();
        }
        var open =
                state.open().stream().filter(each -> !each.at().isBefore(end)).toList();
        return new Closed(new AssemblyState(Optional.of(end), open, closed, surroundings, revisions), hours);
    }

    /** The closed hours late readings are of, with them; those no longer remembered stay as they were. */
    private List<OutletHour> corrected(AssemblyState state) {
        Map<LocalDateTime, List<Reading>> late = new HashMap<>();
        state.revisions()
                .forEach(each -> late.computeIfAbsent(hourOf(each.late().at()), hour -> new ArrayList<>())
                        .add(each.late()));
        return state.closed().items().stream()
                .filter(hour -> late.containsKey(hour.start()))
                .map(hour -> hour.with(late.getOrDefault(hour.start(), List.of()), neededMinutes))
                .toList();
    }

    private static Recent<OutletHour> replaced(Recent<OutletHour> closed, OutletHour corrected) {
        return closed.replacing(hour -> hour.start().equals(corrected.start()), corrected);
    }

    private Map<String, FactorHour> factors(List<Reading> open, LocalDateTime hour) {
        Map<String, List<Reading>> byFactor = new HashMap<>();
        for (var reading : open) {
            if (hourOf(reading.at()).equals(hour)) {
                byFactor.computeIfAbsent(reading.factor(), code -> new ArrayList<>())
                        .add(reading);
            }
        }
        Map<String, FactorHour> factors = new HashMap<>();
        byFactor.forEach((code, readings) -> factors.put(code, FactorHour.of(code, readings, neededMinutes)));
        return factors;
    }

    private static LocalDateTime hourOf(LocalDateTime at) {
        return at.truncatedTo(ChronoUnit.HOURS);
    }
}
