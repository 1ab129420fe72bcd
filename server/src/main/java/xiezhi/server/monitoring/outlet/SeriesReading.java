package xiezhi.server.monitoring.outlet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.monitoring.MonitoringTimes;
import xiezhi.store.Database;
import xiezhi.store.monitoring.EmissionLimit;
import xiezhi.store.monitoring.MonitoringRegister;

/** The series of an outlet with the limits in force and what was marked, stopped or seen in its time. */
@Component
class SeriesReading {
    private final OutletRegister outlets;
    private final MonitoringRegister register;
    private final OutletWords words;
    private final JdbcClient jdbc;

    SeriesReading(OutletRegister outlets, Database database, OutletWords words, JdbcClient jdbc) {
        this.outlets = outlets;
        this.register = new MonitoringRegister(database);
        this.words = words;
        this.jdbc = jdbc;
    }

    /** A factor of a device as it is kept. */
    private record Column(int id, String mn, String factor) {}

    /** The answer. */
    ObjectNode of(String outlet, SeriesWish wish, LocalDate today) {
        var watched = outlets.outlet(outlet, today).orElseThrow(() -> Problem.notFound("排放口"));
        var limits =
                register.limits(outlet, wish.from().toLocalDate(), wish.until().toLocalDate());
        var answer = JsonMapper.shared().createObjectNode();
        answer.put("grain", wish.grain())
                .put("from", MonitoringTimes.text(wish.from()))
                .put("until", MonitoringTimes.text(wish.until()));
        var factors = answer.putArray("factors");
        Map<String, List<SeriesPoint>> marked = new LinkedHashMap<>();
        columns(watched, wish).forEach((code, ids) -> {
            var points = points(ids, wish);
            marked.put(code, points);
            factor(factors.addObject(), watched, code, limits, SeriesPoint.thinned(points, wish.points()));
        });
        marks(answer.putArray("marks"), watched, wish, marked);
        return answer;
    }

    /** Series by the code detectors use, those of the outlet first. */
    private Map<String, List<Integer>> columns(WatchedOutlet watched, SeriesWish wish) {
        Map<String, List<Integer>> found = new TreeMap<>();
        jdbc.sql(Statements.of("monitoring/series-of-devices"))
                .param("mns", watched.mns().toArray(String[]::new))
                .param("kind", wish.kind().code())
                .query((row, number) -> new Column(row.getInt("id"), row.getString("mn"), row.getString("factor")))
                .list()
                .forEach(each -> found.computeIfAbsent(
                                watched.factor(each.mn(), each.factor()), code -> new ArrayList<>())
                        .add(each.id()));
        Map<String, List<Integer>> ordered = new LinkedHashMap<>();
        watched.outlet().factors().stream()
                .map(FactorProfile::code)
                .filter(found::containsKey)
                .forEach(code -> ordered.put(code, found.getOrDefault(code, List.of())));
        found.forEach(ordered::putIfAbsent);
        ordered.keySet()
                .removeIf(code -> !wish.factors().isEmpty() && !wish.factors().contains(code));
        return ordered;
    }

    private List<SeriesPoint> points(List<Integer> ids, SeriesWish wish) {
        return jdbc.sql(Statements.of("monitoring/series"))
                .param("series", ids.toArray(Integer[]::new))
                .param("from", wish.from())
                .param("until", wish.until())
                .query((row, number) -> SeriesPoint.of(row))
                .list();
    }

    private static void factor(
            ObjectNode node, WatchedOutlet watched, String code, List<EmissionLimit> limits, List<SeriesPoint> points) {
        OutletWords.factor(node, watched, code);
        var held = node.putArray("limits");
        limits.stream().filter(each -> each.factor().equals(code)).forEach(limit -> {
            var one = held.addObject()
                    .put("from", limit.validity().fromOn().toString())
                    .put("averaging", OutletWords.word(limit.averaging()))
                    .put("atMost", limit.atMost())
                    .put("basis", limit.basis());
            limit.validity().untilOn().ifPresent(last -> one.put("until", last.toString()));
        });
        var list = node.putArray("points");
        points.forEach(point -> point.write(list.addObject()));
    }

    private void marks(ArrayNode marks, WatchedOutlet watched, SeriesWish wish, Map<String, List<SeriesPoint>> series) {
        var id = watched.outlet().id();
        register.stops(id, wish.from(), wish.until())
                .forEach(stop -> mark(
                        marks,
                        stop.fromAt(),
                        stop.untilAt(),
                        OutletWords.word(stop.kind()),
                        words.stop(stop.kind()) + "：" + stop.basis()));
        watched.mns().stream()
                .flatMap(mn -> register.marks(mn, wish.from(), wish.until()).stream())
                .forEach(mark -> mark(
                        marks,
                        mark.fromAt(),
                        mark.untilAt(),
                        "mark",
                        words.state(mark.state()) + "（" + mark.markedBy() + "）"));
        series.forEach((code, points) -> flags(marks, watched, code, points));
        jdbc.sql(Statements.of("monitoring/episodes-of-outlet"))
                .param("outlet", id)
                .param("from", wish.from())
                .param("until", wish.until())
                .query((row, number) -> mark(
                                marks,
                                row.getObject("from_at", LocalDateTime.class),
                                Optional.of(row.getObject("until_at", LocalDateTime.class)),
                                "episode",
                                row.getString("sentence"))
                        .put("episode", row.getString("id")))
                .list();
    }

    /** Stretches of one factor that carry the same mark. */
    private void flags(ArrayNode marks, WatchedOutlet watched, String code, List<SeriesPoint> points) {
        var zh = OutletWords.name(watched, code);
        for (int i = 0; i < points.size(); i++) {
            var first = points.get(i);
            if (first.isMarked()) {
                while (i + 1 < points.size() && points.get(i + 1).flag().equals(first.flag())) {
                    i++;
                }
                Optional<LocalDateTime> until =
                        i + 1 < points.size() ? Optional.of(points.get(i + 1).at()) : Optional.empty();
                mark(marks, first.at(), until, "flag", zh + "：" + words.flag(first.flag()));
            }
        }
    }

    private static ObjectNode mark(
            ArrayNode marks, LocalDateTime from, Optional<LocalDateTime> until, String kind, String words) {
        var node = marks.addObject()
                .put("from", MonitoringTimes.text(from))
                .put("kind", kind)
                .put("words", words);
        until.ifPresent(end -> node.put("until", MonitoringTimes.text(end)));
        return node;
    }
}
