package xiezhi.monitoring.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One closed hour of an outlet: the event detectors step on.
 *
 * @param start its beginning
 * @param factors by code
 * @param surroundings what was declared, ordered, or happened
 * @param revisions readings of earlier hours that came since the hour before was closed
 * @param corrected the closed hours these revisions are of, as they are with them, oldest first
 */
public record OutletHour(
        Outlet outlet,
        LocalDateTime start,
        Map<String, FactorHour> factors,
        Surroundings surroundings,
        List<Revision> revisions,
        List<OutletHour> corrected) {
    public OutletHour {
        factors = Map.copyOf(factors);
        revisions = List.copyOf(revisions);
        corrected = List.copyOf(corrected);
    }

    /** The same hour with readings that came after it was closed; one of the same period takes the place of the one before. */
    OutletHour with(List<Reading> late, int neededMinutes) {
        Map<String, List<Reading>> byFactor = new HashMap<>();
        late.forEach(each -> byFactor.computeIfAbsent(each.factor(), code -> new ArrayList<>())
                .add(each));
        Map<String, FactorHour> all = new HashMap<>(factors);
        byFactor.forEach((code, more) -> {
            List<Reading> readings =
                    new ArrayList<>(factor(code).map(FactorHour::readings).orElse(List.of()));
            more.forEach(each -> {
                readings.removeIf(each::isSameKey);
                readings.add(each);
            });
            all.put(code, FactorHour.of(code, readings, neededMinutes));
        });
        return new OutletHour(outlet, start, all, surroundings, revisions, corrected);
    }

    /** The hour of a factor. */
    public Optional<FactorHour> factor(String code) {
        return Optional.ofNullable(factors.get(code));
    }

    /** Own mean of a factor whatever its marks for; NaN without valid parts. */
    public double mean(String code) {
        var hour = factors.get(code);
        return hour == null ? Double.NaN : hour.mean();
    }

    /** What is compared with limits; NaN where the hour of the factor does not count or is exempt. */
    public double compared(String code) {
        var hour = factors.get(code);
        return hour == null || isExempt() ? Double.NaN : hour.compared();
    }

    /** Flow as a share of the normal one; NaN where it is not known. */
    public double flowShare() {
        return mean(outlet.flowFactor()) / outlet.plant().normalFlow();
    }

    /** Power of production as a share of the rated one; NaN where it is not known. */
    public double loadShare() {
        return mean(Factors.PRODUCTION_POWER) / outlet.plant().ratedPower();
    }

    /** Whether start, stop or a stop was declared for it, so that values are not compared with limits. */
    public boolean isExempt() {
        return surroundings.marks().stream()
                .anyMatch(mark -> mark.kind() != StatedMark.Kind.MAINTENANCE && overlaps(mark));
    }

    /** Whether a declared mark touches it. */
    public boolean overlaps(StatedMark mark) {
        return mark.from().isBefore(start.plusHours(1)) && mark.until().isAfter(start);
    }

    /** The day it belongs to. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /** First moment after it. */
    public LocalDateTime end() {
        return start.plusHours(1);
    }
}
