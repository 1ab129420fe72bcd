package xiezhi.server.monitoring.invented;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import xiezhi.monitoring.series.EmissionOrder;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.Limit;
import xiezhi.monitoring.series.MonitoringEvent;
import xiezhi.monitoring.series.Notice;
import xiezhi.monitoring.series.StatedMark;
import xiezhi.sample.series.InventedSeries;
import xiezhi.server.ServerSetting;
import xiezhi.store.monitoring.EmissionLimit;
import xiezhi.store.monitoring.MeteredEquipment;
import xiezhi.store.monitoring.MonitoredOutlet;
import xiezhi.store.monitoring.MonitoredStop;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringMark;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.OutletFactor;
import xiezhi.store.monitoring.OutletProfile;
import xiezhi.store.monitoring.OutletProfiles;
import xiezhi.store.monitoring.Validity;

/**
 * An invented series as an outlet of the register.
 *
 * @param id id of the outlet
 * @param firm unified social credit code of its firm
 * @param name what it is called
 * @param mn number of its device
 * @param series what it sends
 * @param later how much later than in the series all of it happens
 */
public record InventedOutlet(String id, String firm, String name, String mn, InventedSeries series, Duration later) {
    /** Password of invented devices. */
    public static final String PASSWORD = "123456";

    private static final ZoneId ZONE = ServerSetting.ZONE;
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final int INTERVAL_MINUTES = 10;
    private static final String BASIS = "排污许可证（虚构）";
    private static final double PLENTY_KG = 1e8;
    private static final String PRODUCTION = "d10001";
    private static final String TREATMENT = "d10002";

    /** The code under which a factor is sent. */
    static String sent(String factor) {
        return switch (factor) {
            case Factors.PRODUCTION_POWER -> PRODUCTION;
            case Factors.TREATMENT_POWER -> TREATMENT;
            default -> factor;
        };
    }

    /** Puts all that is known of it into the register. */
    public void register(MonitoringRegister register, OutletProfiles profiles) {
        var outlet = series.outlet();
        var always = Validity.from(SINCE);
        var medium = outlet.kind().isWater() ? MonitoredOutlet.Medium.WATER : MonitoredOutlet.Medium.GAS;
        profiles.put(profile());
        factors().forEach(profiles::put);
        outlet.limits().forEach(limit -> register.put(limit(limit)));
        equipment(register, always);
        for (var event : series.events()) {
            declare(register, event);
        }
        register.put(new MonitoredOutlet(id, always, firm, name, medium, Optional.empty()));
        register.put(new MonitoringDevice(
                mn, always, id, PASSWORD, outlet.kind().chinese() + "在线监测", INTERVAL_MINUTES, hourly()));
    }

    private List<String> hourly() {
        return series.outlet().pollutants().stream().map(FactorProfile::code).toList();
    }

    private OutletProfile profile() {
        var plant = series.outlet().plant();
        List<String> unlinked = new ArrayList<>();
        plant.unlinked().forEach(pair -> unlinked.addAll(List.of(pair.one(), pair.other())));
        return new OutletProfile(
                id,
                series.outlet().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                number(plant.referenceOxygen()),
                number(plant.ductArea()),
                number(plant.normalFlow()),
                number(plant.moisture()),
                plant.isBatch(),
                unlinked);
    }

    private List<OutletFactor> factors() {
        return series.outlet().factors().stream()
                .map(each -> new OutletFactor(
                        id,
                        each.code(),
                        each.zh(),
                        each.unit(),
                        each.isPollutant(),
                        number(each.range()),
                        number(each.detectionLimit()),
                        number(each.resolution()),
                        number(each.yearlyKg()).filter(kg -> kg.doubleValue() < PLENTY_KG)))
                .toList();
    }

    private EmissionLimit limit(Limit limit) {
        var measure =
                series.outlet().factor(limit.factor()).map(FactorProfile::unit).orElse("");
        return new EmissionLimit(
                id,
                limit.factor(),
                limit.averaging() == Grain.DAY ? EmissionLimit.Period.DAY : EmissionLimit.Period.HOUR,
                new Validity(limit.from(), limit.until().map(day -> day.minusDays(1))),
                BigDecimal.valueOf(limit.value()).stripTrailingZeros(),
                measure,
                BASIS);
    }

    private void equipment(MonitoringRegister register, Validity always) {
        var rated = BigDecimal.valueOf(series.outlet().plant().ratedPower());
        register.put(new MeteredEquipment(
                id + "-production", always, id, "生产用电", MeteredEquipment.Purpose.PRODUCTION, mn, PRODUCTION, rated));
        register.put(new MeteredEquipment(
                id + "-treatment",
                always,
                id,
                "治理用电",
                MeteredEquipment.Purpose.TREATMENT,
                mn,
                TREATMENT,
                rated.movePointLeft(1)));
    }

    private void declare(MonitoringRegister register, MonitoringEvent event) {
        switch (event) {
            case StatedMark mark
            when mark.kind() == StatedMark.Kind.STOP ->
                register.put(new MonitoredStop(
                        named("stop", mark.from()),
                        id,
                        MonitoredStop.Kind.DECLARED_STOP,
                        mark.from().plus(later),
                        Optional.of(mark.until().plus(later)),
                        mark.evidence(),
                        Optional.of(mark.statedAt().plus(later)),
                        Optional.empty()));
            case StatedMark mark ->
                register.put(new MonitoringMark(
                        named("mark", mark.from()),
                        mn,
                        mark.kind() == StatedMark.Kind.START_UP ? "start-up" : "maintenance",
                        mark.from().plus(later),
                        Optional.of(mark.until().plus(later)),
                        mark.statedAt().plus(later).atZone(ZONE).toInstant(),
                        "企业"));
            case Notice notice -> notice(register, notice);
            case EmissionOrder order -> order(register, order);
            default -> {}
        }
    }

    private String named(String kind, Object from) {
        return id + "-" + kind + "-" + from;
    }

    private void notice(MonitoringRegister register, Notice notice) {
        if (notice.kind() != Notice.Kind.PLATFORM_OUTAGE) {
            var at = notice.at().plus(later);
            register.put(new MonitoringMark(
                    named("notice", notice.at()),
                    mn,
                    notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    at,
                    Optional.of(at.plusMinutes(INTERVAL_MINUTES)),
                    at.atZone(ZONE).toInstant(),
                    "数采仪"));
        }
    }

    private void order(MonitoringRegister register, EmissionOrder order) {
        var isStop = order.allowedShare() == 0;
        register.put(new MonitoredStop(
                named("order", order.from()),
                id,
                isStop ? MonitoredStop.Kind.ORDERED_STOP : MonitoredStop.Kind.ORDERED_LIMIT,
                order.from().plus(later),
                Optional.of(order.until().plus(later)),
                order.evidence(),
                Optional.of(order.issuedAt().plus(later)),
                isStop ? Optional.empty() : Optional.of(BigDecimal.valueOf(order.allowedShare()))));
    }

    private static Optional<BigDecimal> number(double value) {
        return Double.isNaN(value) ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }
}
