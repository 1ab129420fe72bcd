package xiezhi.server.monitoring.outlet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.monitoring.MonitoringTimes;
import xiezhi.server.organisation.Organisation;
import xiezhi.store.Database;
import xiezhi.store.monitoring.MonitoredStop;
import xiezhi.store.monitoring.MonitoringMark;
import xiezhi.store.monitoring.MonitoringRegister;

/** All the register says of an outlet, as it was on a day. */
@Component
class OutletJson {
    /** Stops and marks of so many days are told. */
    private static final int DAYS_BACK = 35;

    private final OutletRegister outlets;
    private final MonitoringRegister register;
    private final OutletWords words;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final Clock clock;

    OutletJson(
            OutletRegister outlets,
            Database database,
            OutletWords words,
            Organisation organisation,
            JdbcClient jdbc,
            Clock clock) {
        this.outlets = outlets;
        this.register = new MonitoringRegister(database);
        this.words = words;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ObjectNode whole(OutletLine line, LocalDate day) {
        var watched = outlets.outlet(line.id(), day)
                .orElseThrow(() -> Problem.unprocessable("MONITOR-006", "这一天没有登记这个排放口，请换一天", "day"));
        var node = line.head(clock.instant(), organisation).put("day", day.toString());
        var devices = node.putArray("devices");
        watched.devices().forEach(device -> {
            var one = devices.addObject()
                    .put("mn", device.mn())
                    .put("instrument", device.instrument())
                    .put("intervalMinutes", device.intervalMinutes());
            device.factors().forEach(one.putArray("factors")::add);
        });
        var factors = node.putArray("factors");
        watched.outlet().factors().stream()
                .map(FactorProfile::code)
                .forEach(code -> OutletWords.factor(factors.addObject(), watched, code));
        limits(node, line.id(), day);
        around(node, watched, day);
        var equipment = node.putArray("equipment");
        watched.equipment()
                .forEach(each -> equipment
                        .addObject()
                        .put("id", each.id())
                        .put("name", each.name())
                        .put("purpose", OutletWords.word(each.purpose()))
                        .put("ratedKilowatts", each.ratedKilowatts())
                        .put("factor", watched.factor(each.mn(), each.factor())));
        lastCalibration(watched, day.plusDays(1).atStartOfDay())
                .ifPresent(at -> node.put("lastCalibration", MonitoringTimes.text(at)));
        return node;
    }

    private void limits(ObjectNode node, String outlet, LocalDate day) {
        var limits = node.putArray("limits");
        register.limits(outlet, day).forEach(limit -> {
            var one = limits.addObject()
                    .put("factor", limit.factor())
                    .put("averaging", OutletWords.word(limit.averaging()))
                    .put("atMost", limit.atMost())
                    .put("unit", limit.measure())
                    .put("basis", limit.basis())
                    .put("from", limit.validity().fromOn().toString());
            limit.validity().untilOn().ifPresent(last -> one.put("until", last.toString()));
        });
    }

    private void around(ObjectNode node, WatchedOutlet watched, LocalDate day) {
        var from = day.minusDays(DAYS_BACK).atStartOfDay();
        var until = day.plusDays(1).atStartOfDay();
        var stops = node.putArray("stops");
        register.stops(watched.outlet().id(), from, until).forEach(each -> stop(stops.addObject(), each));
        var marks = node.putArray("marks");
        watched.mns().stream()
                .flatMap(mn -> register.marks(mn, from, until).stream())
                .forEach(each -> mark(marks.addObject(), each));
    }

    private void stop(ObjectNode node, MonitoredStop stop) {
        node.put("id", stop.id())
                .put("kind", OutletWords.word(stop.kind()))
                .put("zh", words.stop(stop.kind()))
                .put("from", MonitoringTimes.text(stop.fromAt()))
                .put("basis", stop.basis());
        stop.untilAt().ifPresent(at -> node.put("until", MonitoringTimes.text(at)));
    }

    private void mark(ObjectNode node, MonitoringMark mark) {
        node.put("id", mark.id())
                .put("mn", mark.mn())
                .put("state", words.state(mark.state()))
                .put("from", MonitoringTimes.text(mark.fromAt()))
                .put("markedAt", mark.markedAt().toString())
                .put("markedBy", mark.markedBy());
        mark.untilAt().ifPresent(at -> node.put("until", MonitoringTimes.text(at)));
    }

    private Optional<LocalDateTime> lastCalibration(WatchedOutlet watched, LocalDateTime until) {
        return jdbc.sql(Statements.of("monitoring/last-calibration"))
                .param("mns", watched.mns().toArray(String[]::new))
                .param("until", until)
                .query((row, number) -> Optional.ofNullable(row.getObject("at", LocalDateTime.class)))
                .single();
    }
}
