package xiezhi.monitoring.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** An outlet as the register has it. */
public record Outlet(
        String id, String name, OutletKind kind, List<FactorProfile> factors, List<Limit> limits, Plant plant) {
    public Outlet {
        factors = List.copyOf(factors);
        limits = List.copyOf(limits);
    }

    /** The profile of a factor. */
    public Optional<FactorProfile> factor(String code) {
        return factors.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The strictest limit of a factor with that averaging period on that day. */
    public OptionalDouble limit(String factor, Grain averaging, LocalDate day) {
        return limits.stream()
                .filter(each -> each.factor().equals(factor) && each.averaging() == averaging && each.isInForce(day))
                .mapToDouble(Limit::value)
                .min();
    }

    /** The limit of hours, and where there is none that of days: what somebody who bends values looks at. */
    public OptionalDouble nearestLimit(String factor, LocalDate day) {
        var hourly = limit(factor, Grain.HOUR, day);
        return hourly.isPresent() ? hourly : limit(factor, Grain.DAY, day);
    }

    /** Factors that are pollutants. */
    public List<FactorProfile> pollutants() {
        return factors.stream().filter(FactorProfile::isPollutant).toList();
    }

    /** The factor that tells the flow. */
    public String flowFactor() {
        return kind.isWater() ? Factors.WATER_FLOW : Factors.GAS_FLOW;
    }
}
