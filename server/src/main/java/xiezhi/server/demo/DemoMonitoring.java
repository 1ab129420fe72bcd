package xiezhi.server.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import xiezhi.monitoring.series.OutletKind;
import xiezhi.sample.province.Firm;
import xiezhi.sample.province.Permit;
import xiezhi.sample.series.InventedSeries;
import xiezhi.sample.series.SeriesFault;
import xiezhi.server.monitoring.KeptSignal;
import xiezhi.server.monitoring.invented.InventedOutlet;
import xiezhi.server.monitoring.invented.InventedPackets;
import xiezhi.store.Database;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.OutletProfiles;
import xiezhi.store.monitoring.RawPacket;
import xiezhi.store.monitoring.RawPackets;

/**
 * Outlets of invented firms with three weeks of packets, some with a planted fault. Packets are kept first and the outlets
 * registered after them, the last one last: killed, the same packets are sent again and nothing is there twice.
 */
@Component
class DemoMonitoring {
    private static final int OUTLETS = 40;
    /** Every so many outlets of firms are monitored, so that all cities have some. */
    private static final int STEP = 7;

    private static final int DAYS = 20;
    /** Faults begin after two fifths of a series. */
    private static final int DAYS_OF_FAULTY = 40;

    private static final int DAYS_OF_MINUTES = 2;
    private static final int DAYS_OF_MINUTES_OF_FAULTY = 4;
    private static final int BATCH = 1_000;

    /** One outlet has each of these, beginning yesterday at midnight. */
    private static final List<SeriesFault> FAULTS = List.of(
            SeriesFault.HOUR_EXCEEDED,
            SeriesFault.TREATMENT_OFF,
            SeriesFault.FALSE_MARK,
            SeriesFault.LATE_MARK,
            SeriesFault.UNCONVERTED,
            SeriesFault.SWAPPED_SIGNAL,
            SeriesFault.LOW_FILL,
            SeriesFault.DAY_EXCEEDED,
            SeriesFault.CLIPPED,
            SeriesFault.CONSTANT);

    private final MonitoringRegister register;
    private final OutletProfiles profiles;
    private final RawPackets packets;
    private final KeptSignal signal;
    private final DemoProgress progress;
    private final Clock clock;

    DemoMonitoring(Database database, KeptSignal signal, DemoProgress progress, Clock clock) {
        this.register = new MonitoringRegister(database);
        this.profiles = new OutletProfiles(database);
        this.packets = new RawPackets(database);
        this.signal = signal;
        this.progress = progress;
        this.clock = clock;
    }

    /** An outlet of a permit. */
    private record Place(Firm firm, Permit.Outlet outlet) {
        String id() {
            return firm.id() + "-" + outlet.code();
        }
    }

    /** Loads all of it as of a day, unless it is there. */
    void load(List<Firm> firms, LocalDate day) {
        var places = places(firms);
        if (places.isEmpty() || register.outlet(places.getLast().id(), day).isPresent()) {
            return;
        }
        progress.step("监测排放口", places.size());
        var faults = faults(places);
        List<InventedOutlet> outlets = new ArrayList<>();
        List<RawPacket> sent = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            var outlet = outlet(places.get(i), i, Optional.ofNullable(faults.get(i)), day);
            var isFaulty = outlet.series().faultFrom().isPresent();
            var parts = day.minusDays(isFaulty ? DAYS_OF_MINUTES_OF_FAULTY : DAYS_OF_MINUTES)
                    .atStartOfDay();
            outlets.add(outlet);
            sent.addAll(new InventedPackets(outlet, parts, LocalDateTime.now(clock)).all());
            progress.done(i + 1);
        }
        keep(sent);
        outlets.subList(0, outlets.size() - 1).parallelStream().forEach(this::register);
        register(outlets.getLast());
    }

    private void register(InventedOutlet outlet) {
        outlet.register(register, profiles);
    }

    private static List<Place> places(List<Firm> firms) {
        var all = firms.stream()
                .flatMap(firm -> firm.permit().outlets().stream().map(outlet -> new Place(firm, outlet)))
                .toList();
        List<Place> some = new ArrayList<>();
        for (int i = 0; i < all.size() && some.size() < OUTLETS; i += STEP) {
            some.add(all.get(i));
        }
        return some;
    }

    /** Which outlets have which fault: each the next outlet of a kind that can have it. */
    private static Map<Integer, SeriesFault> faults(List<Place> places) {
        Map<Integer, SeriesFault> faults = new HashMap<>();
        var every = Math.max(1, places.size() / FAULTS.size());
        for (int i = 0; i < FAULTS.size(); i++) {
            var fault = FAULTS.get(i);
            IntStream.range(i * every, places.size())
                    .filter(number ->
                            !faults.containsKey(number) && fault.kinds().contains(kind(places.get(number), number)))
                    .findFirst()
                    .ifPresent(number -> faults.put(number, fault));
        }
        return faults;
    }

    private static InventedOutlet outlet(Place place, int number, Optional<SeriesFault> wanted, LocalDate day) {
        var kind = kind(place, number);
        var seed = DemoProvince.SEED + number;
        var series = wanted.map(fault -> InventedSeries.faulty(fault, kind, DAYS_OF_FAULTY, seed))
                .orElseGet(() -> InventedSeries.clean(kind, DAYS, seed));
        // A fault begins yesterday; a series without one ends today.
        var yesterday = series.faultFrom()
                .orElse(InventedSeries.START.plusDays(DAYS - 2L).atStartOfDay());
        var later = Duration.between(yesterday, day.minusDays(1).atStartOfDay());
        return new InventedOutlet(
                place.id(),
                place.firm().party().creditCode(),
                place.outlet().name(),
                "DEMO%020d".formatted(number + 1),
                series,
                later);
    }

    private static OutletKind kind(Place place, int number) {
        if (place.outlet().medium().equals("water")) {
            return OutletKind.WASTE_WATER_PLANT;
        }
        return switch (number % 3) {
            case 0 -> OutletKind.GAS_BOILER;
            case 1 -> OutletKind.COAL_BOILER;
            default -> OutletKind.WASTE_INCINERATOR;
        };
    }

    private void keep(List<RawPacket> sent) {
        sent.sort(Comparator.comparing(RawPacket::arrivedAt));
        progress.step("监测数据包", sent.size());
        for (int i = 0; i < sent.size(); i += BATCH) {
            packets.keep(sent.subList(i, Math.min(sent.size(), i + BATCH)));
            progress.done(Math.min(sent.size(), i + BATCH));
        }
        signal.kept();
    }
}
