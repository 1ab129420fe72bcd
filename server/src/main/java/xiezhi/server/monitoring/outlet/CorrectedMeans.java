package xiezhi.server.monitoring.outlet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.server.Statements;
import xiezhi.server.monitoring.MonitoringTimes;
import xiezhi.store.monitoring.ReadingKind;

/** Hours and days the platform computed itself and corrected after they were closed: what they say, what they said, when, why and by which packet. */
@Component
public class CorrectedMeans {
    /** Most that are told at once: the newest. */
    private static final int MOST = 200;

    private final OutletRegister outlets;
    private final JdbcClient jdbc;

    CorrectedMeans(OutletRegister outlets, JdbcClient jdbc) {
        this.outlets = outlets;
        this.jdbc = jdbc;
    }

    /** A factor of the outlet in hours or days. */
    private record Column(String code, String grain) {}

    /** Those of an outlet that begin in a time, newest first; none where it was not registered on the day. */
    public ArrayNode of(String outlet, LocalDateTime from, LocalDateTime until, LocalDate day) {
        var answer = JsonMapper.shared().createArrayNode();
        outlets.outlet(outlet, day).ifPresent(watched -> add(answer, watched, from, until));
        return answer;
    }

    private void add(ArrayNode answer, WatchedOutlet watched, LocalDateTime from, LocalDateTime until) {
        Map<Integer, Column> columns = new HashMap<>();
        columns.putAll(columns(watched, ReadingKind.HOUR, "hour"));
        columns.putAll(columns(watched, ReadingKind.DAY, "day"));
        jdbc.sql(Statements.of("monitoring/corrections"))
                .param("series", columns.keySet().toArray(Integer[]::new))
                .param("from", from)
                .param("until", until)
                .param("most", MOST)
                .query((row, number) -> Optional.ofNullable(columns.get(row.getInt("series")))
                        .map(column -> write(answer.addObject(), watched, column, row)))
                .list();
    }

    private Map<Integer, Column> columns(WatchedOutlet watched, ReadingKind kind, String grain) {
        Map<Integer, Column> columns = new HashMap<>();
        jdbc.sql(Statements.of("monitoring/series-of-devices"))
                .param("mns", watched.mns().toArray(String[]::new))
                .param("kind", kind.code())
                .query((row, number) -> Optional.ofNullable(columns.put(
                        row.getInt("id"),
                        new Column(watched.factor(row.getString("mn"), row.getString("factor")), grain))))
                .list();
        return columns;
    }

    private static ObjectNode write(ObjectNode node, WatchedOutlet watched, Column column, ResultSet row) {
        try {
            OutletWords.factor(node.putObject("factor"), watched, column.code());
            node.put("grain", column.grain())
                    .put("at", MonitoringTimes.text(row.getObject("data_at", LocalDateTime.class)))
                    .put("revision", row.getInt("revision"))
                    .put("cause", row.getString("cause"))
                    .put("correctedAt", instant(row.getObject("corrected_at", OffsetDateTime.class)))
                    .put("packet", row.getLong("packet"))
                    .put("isValid", row.getBoolean("is_valid"))
                    .put("validParts", row.getInt("valid_parts"))
                    .put("parts", row.getInt("parts"));
            Optional.ofNullable(row.getBigDecimal("avg")).ifPresent(value -> node.put("avg", value));
            Optional.ofNullable(row.getBigDecimal("converted")).ifPresent(value -> node.put("converted", value));
            var earlier = node.putArray("earlier");
            Optional.ofNullable(row.getString("earlier"))
                    .ifPresent(json -> JsonMapper.shared().readTree(json).forEach(each -> earlier.add(earlier(each))));
            return node;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Numbers that are not there are left out, as everywhere in the contract. */
    private static ObjectNode earlier(JsonNode kept) {
        var node = (ObjectNode) kept.deepCopy();
        node.put(
                "supersededAt",
                instant(OffsetDateTime.parse(kept.path("supersededAt").asString())));
        for (var number : new String[] {"avg", "converted"}) {
            if (kept.path(number).isNull()) {
                node.remove(number);
            }
        }
        return node;
    }

    private static String instant(OffsetDateTime at) {
        return at.toInstant().toString();
    }
}
