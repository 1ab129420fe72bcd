package xiezhi.sample.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.Limit;
import xiezhi.monitoring.series.Outlet;
import xiezhi.monitoring.series.OutletKind;
import xiezhi.monitoring.series.Plant;

/** Makes invented outlets. Their limits stand for those of invented permits and are no limits of any standard. */
final class OutletMaker {
    static final String DUST = "a34013";
    static final String SULPHUR_DIOXIDE = "a21026";
    static final String NITROGEN_OXIDES = "a21002";
    static final String CHEMICAL_OXYGEN_DEMAND = "w01018";
    static final String AMMONIA = "w21003";
    static final String PHOSPHORUS = "w21011";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final double YEARLY_KG = 1e9;
    private static final double GAS_FLOW = 20;
    private static final double WATER_FLOW = 120;

    private OutletMaker() {}

    /**
     * An outlet of that kind.
     *
     * @param yearlyKg mass its permit allows of each pollutant
     */
    static Outlet make(OutletKind kind, String id, double yearlyKg) {
        return kind.isWater() ? water(kind, id, yearlyKg) : gas(kind, id, yearlyKg);
    }

    /** A permit that is never reached. */
    static double plenty() {
        return YEARLY_KG;
    }

    private static Outlet gas(OutletKind kind, String id, double yearlyKg) {
        List<FactorProfile> factors = new ArrayList<>();
        factors.add(new FactorProfile(DUST, "颗粒物", "mg/m³", true, 100, 0.5, 0.01, yearlyKg));
        factors.add(new FactorProfile(SULPHUR_DIOXIDE, "二氧化硫", "mg/m³", true, 300, 1, 0.01, yearlyKg));
        factors.add(new FactorProfile(NITROGEN_OXIDES, "氮氧化物", "mg/m³", true, 500, 1, 0.01, yearlyKg));
        factors.add(plain(Factors.OXYGEN, "含氧量", "%", 0.01));
        factors.add(plain(Factors.GAS_TEMPERATURE, "烟气温度", "℃", 0.01));
        factors.add(plain(Factors.GAS_VELOCITY, "烟气流速", "m/s", 0.01));
        factors.add(plain(Factors.GAS_FLOW, "烟气流量", "m³/s", 0.001));
        power(factors);
        var plant = new Plant(
                reference(kind),
                2.2,
                GAS_FLOW,
                800,
                0.08,
                false,
                List.of(new Plant.Pair(DUST, Factors.GAS_TEMPERATURE)));
        return new Outlet(id, kind.chinese() + id, kind, factors, limits(kind), plant);
    }

    private static Outlet water(OutletKind kind, String id, double yearlyKg) {
        List<FactorProfile> factors = new ArrayList<>();
        factors.add(new FactorProfile(CHEMICAL_OXYGEN_DEMAND, "化学需氧量", "mg/L", true, 200, 4, 0.01, yearlyKg));
        factors.add(new FactorProfile(AMMONIA, "氨氮", "mg/L", true, 20, 0.05, 0.001, yearlyKg));
        factors.add(new FactorProfile(PHOSPHORUS, "总磷", "mg/L", true, 5, 0.01, 0.001, yearlyKg));
        factors.add(plain(Factors.WATER_FLOW, "流量", "L/s", 0.01));
        power(factors);
        var pair = new Plant.Pair(AMMONIA, CHEMICAL_OXYGEN_DEMAND);
        var plant = new Plant(Double.NaN, Double.NaN, WATER_FLOW, 800, Double.NaN, false, List.of(pair));
        return new Outlet(id, kind.chinese() + id, kind, factors, limits(kind), plant);
    }

    private static void power(List<FactorProfile> factors) {
        factors.add(plain(Factors.PRODUCTION_POWER, "生产用电", "kW", 0.1));
        factors.add(plain(Factors.TREATMENT_POWER, "治理用电", "kW", 0.1));
    }

    private static FactorProfile plain(String code, String zh, String unit, double resolution) {
        return new FactorProfile(code, zh, unit, false, 1000, 0, resolution, Double.NaN);
    }

    private static double reference(OutletKind kind) {
        return switch (kind) {
            case GAS_BOILER -> 3.5;
            case COAL_BOILER -> 9;
            default -> 11;
        };
    }

    private static List<Limit> limits(OutletKind kind) {
        return switch (kind) {
            case GAS_BOILER -> List.of(hourly(DUST, 20), hourly(SULPHUR_DIOXIDE, 50), hourly(NITROGEN_OXIDES, 150));
            case COAL_BOILER -> List.of(hourly(DUST, 30), hourly(SULPHUR_DIOXIDE, 200), hourly(NITROGEN_OXIDES, 200));
            case WASTE_INCINERATOR ->
                List.of(
                        hourly(DUST, 30),
                        daily(DUST, 20),
                        hourly(SULPHUR_DIOXIDE, 100),
                        daily(SULPHUR_DIOXIDE, 80),
                        hourly(NITROGEN_OXIDES, 300),
                        daily(NITROGEN_OXIDES, 250));
            case WASTE_WATER_PLANT ->
                List.of(daily(CHEMICAL_OXYGEN_DEMAND, 50), daily(AMMONIA, 5), daily(PHOSPHORUS, 0.5));
        };
    }

    private static Limit hourly(String factor, double value) {
        return new Limit(factor, Grain.HOUR, value, SINCE, Optional.empty());
    }

    private static Limit daily(String factor, double value) {
        return new Limit(factor, Grain.DAY, value, SINCE, Optional.empty());
    }
}
