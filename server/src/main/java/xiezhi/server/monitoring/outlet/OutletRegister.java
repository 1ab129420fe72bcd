package xiezhi.server.monitoring.outlet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.server.Statements;
import xiezhi.store.Database;
import xiezhi.store.monitoring.MonitoredOutlet;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.OutletProfiles;

/** Outlets of the register as detectors need them. */
@Component
public class OutletRegister {
    /** Days back from which limits, stops and marks are of interest to detectors. */
    public static final int DAYS_BACK = 40;

    private static final int DAYS_AHEAD = 2;
    private static final int PAGE = 1_000;

    private final MonitoringRegister register;
    private final OutletProfiles profiles;
    private final JdbcClient jdbc;

    OutletRegister(Database database, JdbcClient jdbc) {
        this.register = new MonitoringRegister(database);
        this.profiles = new OutletProfiles(database);
        this.jdbc = jdbc;
    }

    /** Grows with every change of the register. */
    public long version() {
        return profiles.registerVersion();
    }

    /** Ids of the outlets on a day. */
    public List<String> ids(LocalDate day) {
        List<String> ids = new ArrayList<>();
        String after = "";
        List<MonitoredOutlet> page;
        do {
            page = register.outlets(after, day, PAGE);
            page.forEach(each -> ids.add(each.id()));
            after = page.isEmpty() ? after : page.getLast().id();
        } while (page.size() == PAGE);
        return ids;
    }

    /** The outlet as it is on a day. */
    public Optional<WatchedOutlet> outlet(String id, LocalDate day) {
        return register.outlet(id, day).map(registered -> watched(registered, day));
    }

    private WatchedOutlet watched(MonitoredOutlet registered, LocalDate day) {
        var id = registered.id();
        var from = day.minusDays(DAYS_BACK).atStartOfDay();
        var until = day.plusDays(DAYS_AHEAD).atStartOfDay();
        var devices = register.devicesOf(id, day);
        var bridge = new RegisterBridge(registered, profiles.profile(id), profiles.factors(id));
        var limits = register.limits(id, from.toLocalDate(), day);
        var equipment = register.equipment(id, day);
        var marks = devices.stream()
                .flatMap(device -> register.marks(device.mn(), from, until).stream())
                .toList();
        return new WatchedOutlet(
                bridge.outlet(limits, devices, equipment),
                registered,
                firm(registered.firm()),
                devices,
                equipment,
                bridge.declared(register.stops(id, from, until), marks));
    }

    /** The firm of a unified social credit code. */
    public OutletFirm firm(String code) {
        return jdbc.sql(Statements.of("monitoring/firm-of-code"))
                .param("code", code)
                .query((row, number) -> new OutletFirm(
                        code, Optional.of(row.getString("id")), row.getString("name"), row.getString("unit")))
                .optional()
                .orElseGet(() -> OutletFirm.unknown(code));
    }
}
