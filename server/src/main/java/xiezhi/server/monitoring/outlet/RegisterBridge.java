package xiezhi.server.monitoring.outlet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import xiezhi.hj212.factor.FactorEntry;
import xiezhi.monitoring.series.EmissionOrder;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.Limit;
import xiezhi.monitoring.series.MonitoringEvent;
import xiezhi.monitoring.series.Notice;
import xiezhi.monitoring.series.Outlet;
import xiezhi.monitoring.series.OutletKind;
import xiezhi.monitoring.series.Plant;
import xiezhi.monitoring.series.StatedMark;
import xiezhi.server.ServerSetting;
import xiezhi.store.monitoring.EmissionLimit;
import xiezhi.store.monitoring.MeteredEquipment;
import xiezhi.store.monitoring.MonitoredOutlet;
import xiezhi.store.monitoring.MonitoredStop;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringMark;
import xiezhi.store.monitoring.OutletFactor;
import xiezhi.store.monitoring.OutletProfile;

/** Lines of the register in the words of detectors. What the register does not say is not a number, and no detector rests on it. */
record RegisterBridge(MonitoredOutlet registered, Optional<OutletProfile> profile, List<OutletFactor> factors) {
    private static final ZoneId ZONE = ServerSetting.ZONE;
    /** A state without an end is taken to last so long. */
    private static final int YEARS_OPEN = 1;

    private static final Map<String, StatedMark.Kind> STATES = Map.of(
            "stop", StatedMark.Kind.STOP,
            "start-up", StatedMark.Kind.START_UP,
            "maintenance", StatedMark.Kind.MAINTENANCE);
    private static final Map<String, Notice.Kind> NOTICES = Map.of(
            "calibrated", Notice.Kind.CALIBRATED,
            "parameter-changed", Notice.Kind.PARAMETER_CHANGED,
            "restarted", Notice.Kind.RESTARTED);

    Outlet outlet(List<EmissionLimit> limits, List<MonitoringDevice> devices, List<MeteredEquipment> equipment) {
        var rated = equipment.stream()
                .filter(each -> each.purpose() == MeteredEquipment.Purpose.PRODUCTION)
                .map(MeteredEquipment::ratedKilowatts)
                .max(Comparator.naturalOrder());
        var plant = new Plant(
                number(profile.flatMap(OutletProfile::referenceOxygen)),
                number(profile.flatMap(OutletProfile::ductArea)),
                number(profile.flatMap(OutletProfile::normalFlow)),
                number(rated),
                number(profile.flatMap(OutletProfile::moisture)),
                profile.filter(OutletProfile::isBatch).isPresent(),
                unlinked());
        return new Outlet(
                registered.id(),
                registered.name(),
                kind(),
                profiles(limits, devices, equipment),
                limits.stream().flatMap(each -> limit(each).stream()).toList(),
                plant);
    }

    private OutletKind kind() {
        var other = registered.medium() == MonitoredOutlet.Medium.WATER
                ? OutletKind.WASTE_WATER_PLANT
                : OutletKind.COAL_BOILER;
        return profile.map(each -> each.kind().toUpperCase(Locale.ROOT).replace('-', '_'))
                .flatMap(name -> List.of(OutletKind.values()).stream()
                        .filter(kind -> kind.name().equals(name))
                        .findFirst())
                .orElse(other);
    }

    private List<Plant.Pair> unlinked() {
        var codes = profile.map(OutletProfile::unlinked).orElse(List.of());
        List<Plant.Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < codes.size(); i += 2) {
            pairs.add(new Plant.Pair(codes.get(i), codes.get(i + 1)));
        }
        return pairs;
    }

    private List<FactorProfile> profiles(
            List<EmissionLimit> limits, List<MonitoringDevice> devices, List<MeteredEquipment> equipment) {
        Map<String, FactorProfile> all = new LinkedHashMap<>();
        factors.forEach(each -> all.put(each.factor(), profile(each)));
        limits.forEach(each -> all.computeIfAbsent(each.factor(), code -> guessed(code, each.measure(), true)));
        devices.stream()
                .flatMap(device -> device.factors().stream())
                .map(FactorCodes::usual)
                .filter(code ->
                        equipment.stream().noneMatch(each -> each.factor().equals(code)))
                .forEach(code -> all.computeIfAbsent(code, missing -> guessed(missing, "", false)));
        equipment.forEach(each -> all.putIfAbsent(
                each.purpose() == MeteredEquipment.Purpose.PRODUCTION
                        ? Factors.PRODUCTION_POWER
                        : Factors.TREATMENT_POWER,
                plain(each.factor(), each.name(), "kW")));
        return all.entrySet().stream()
                .map(each -> withCode(each.getValue(), each.getKey()))
                .toList();
    }

    private static FactorProfile profile(OutletFactor factor) {
        return new FactorProfile(
                factor.factor(),
                factor.name(),
                factor.measure(),
                factor.isPollutant(),
                number(factor.range()),
                factor.detectionLimit().map(BigDecimal::doubleValue).orElse(0.0),
                number(factor.resolution()),
                number(factor.yearlyKg()));
    }

    /** A factor of which the register has only a limit or that a device sends it. */
    private static FactorProfile guessed(String code, String measure, boolean isPollutant) {
        var entry = FactorCodes.entry(code);
        var unit = measure.isEmpty() ? entry.map(FactorEntry::unit).orElse("") : measure;
        return new FactorProfile(
                code,
                entry.map(FactorEntry::name).orElse(code),
                unit,
                isPollutant,
                Double.NaN,
                0,
                Double.NaN,
                Double.NaN);
    }

    private static FactorProfile plain(String code, String name, String unit) {
        return new FactorProfile(code, name, unit, false, Double.NaN, 0, Double.NaN, Double.NaN);
    }

    private static FactorProfile withCode(FactorProfile from, String code) {
        return new FactorProfile(
                code,
                from.zh(),
                from.unit(),
                from.isPollutant(),
                from.range(),
                from.detectionLimit(),
                from.resolution(),
                from.yearlyKg());
    }

    private static Optional<Limit> limit(EmissionLimit limit) {
        return grain(limit.averaging())
                .map(grain -> new Limit(
                        limit.factor(),
                        grain,
                        limit.atMost().doubleValue(),
                        limit.validity().fromOn(),
                        limit.validity().untilOn().map(last -> last.plusDays(1))));
    }

    private static Optional<Grain> grain(EmissionLimit.Period period) {
        return switch (period) {
            case MOMENT -> Optional.empty();
            case HOUR -> Optional.of(Grain.HOUR);
            case DAY -> Optional.of(Grain.DAY);
        };
    }

    /** Marks, notices and orders by the time they were stated. */
    List<MonitoringEvent> declared(List<MonitoredStop> stops, List<MonitoringMark> marks) {
        List<MonitoringEvent> all = new ArrayList<>();
        stops.forEach(stop -> stop(stop).ifPresent(all::add));
        marks.forEach(mark -> mark(mark).ifPresent(all::add));
        all.sort(Comparator.comparing(MonitoringEvent::at));
        return all;
    }

    /** An order to limit of which is not known what it leaves says nothing. */
    private Optional<MonitoringEvent> stop(MonitoredStop stop) {
        var stated = stop.statedAt().orElse(stop.fromAt());
        var until = stop.untilAt().orElse(stop.fromAt().plusYears(YEARS_OPEN));
        return switch (stop.kind()) {
            case DECLARED_STOP ->
                Optional.of(new StatedMark(
                        registered.id(), StatedMark.Kind.STOP, stop.fromAt(), until, stated, stop.basis()));
            case ORDERED_STOP -> Optional.of(order(stop, until, 0, stated));
            case ORDERED_LIMIT -> stop.allowedShare().map(share -> order(stop, until, share.doubleValue(), stated));
        };
    }

    private EmissionOrder order(MonitoredStop stop, LocalDateTime until, double share, LocalDateTime stated) {
        return new EmissionOrder(registered.id(), stop.fromAt(), until, share, stated, stop.basis());
    }

    private Optional<MonitoringEvent> mark(MonitoringMark mark) {
        var notice = NOTICES.get(mark.state());
        if (notice != null) {
            return Optional.of(new Notice(registered.id(), notice, mark.fromAt(), mark.state(), mark.id()));
        }
        return Optional.ofNullable(STATES.get(mark.state()))
                .map(kind -> new StatedMark(
                        registered.id(),
                        kind,
                        mark.fromAt(),
                        mark.untilAt().orElse(mark.fromAt().plusYears(YEARS_OPEN)),
                        LocalDateTime.ofInstant(mark.markedAt(), ZONE),
                        mark.id()));
    }

    private static double number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }
}
