package xiezhi.server.monitoring.episode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.server.Statements;
import xiezhi.server.docket.FileText;
import xiezhi.server.monitoring.MonitoringTimes;
import xiezhi.server.scope.Scope;

/** What an episode rests on, as one file: what detectors said with their figures, the raw packets with their hashes, and the values around it. */
@Component
class EpisodeEvidence {
    /** Values from so many hours before the episode on. */
    private static final int HOURS_BEFORE = 24;

    private static final int HOURS_AFTER = 2;
    /** Most values in a file; of more the first are in it, and the file says so. */
    private static final int MOST_VALUES = 50_000;

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final EpisodeJson json;
    private final JdbcClient jdbc;

    EpisodeEvidence(EpisodeJson json, JdbcClient jdbc) {
        this.json = json;
        this.jdbc = jdbc;
    }

    /** The file as JSON, in fixed order. */
    byte[] file(DeskEpisode episode, Scope scope, LocalDateTime now) {
        var node = PRETTY.createObjectNode();
        node.put("kind", "xiezhi-monitoring-evidence").put("version", 1);
        var told = json.episode(episode, now);
        told.remove(List.of("state", "score", "lead"));
        node.set("episode", told);
        var cards = json.cards(episode, scope);
        node.set("cards", cards);
        node.set("corrections", json.corrections(episode));
        packets(node, cards);
        values(node, episode);
        return PRETTY.writeValueAsBytes(node);
    }

    private void packets(ObjectNode node, JsonNode cards) {
        var positions = new TreeSet<Long>();
        var days = new TreeSet<String>();
        cards.forEach(card -> card.path("packets").forEach(packet -> {
            positions.add(packet.path("position").asLong());
            days.add(packet.path("day").asString());
        }));
        var packets = node.putArray("packets");
        if (positions.isEmpty()) {
            return;
        }
        jdbc.sql(Statements.of("monitoring/whole-packets"))
                .param("positions", positions.toArray(Long[]::new))
                .param("from", days.first())
                .param("until", days.last())
                .query((row, number) -> packet(packets.addObject(), row))
                .list();
    }

    private static ObjectNode packet(ObjectNode node, ResultSet row) throws SQLException {
        var hex = HexFormat.of();
        return node.put("position", row.getLong("position"))
                .put("day", row.getString("day"))
                .put(
                        "arrivedAt",
                        row.getObject("arrived_at", OffsetDateTime.class)
                                .toInstant()
                                .toString())
                .put("source", row.getString("source"))
                .put("mn", row.getString("mn"))
                .put("sha256", hex.formatHex(row.getBytes("sha256")))
                .put("sm3", hex.formatHex(row.getBytes("sm3")))
                .put("bytes", row.getBytes("bytes"));
    }

    private void values(ObjectNode node, DeskEpisode episode) {
        var values = node.putArray("values");
        jdbc.sql(Statements.of("monitoring/values-around"))
                .param("outlet", episode.place().outlet())
                .param("from", episode.from().minusHours(HOURS_BEFORE))
                .param("until", episode.until().plusHours(HOURS_AFTER))
                .param("limit", MOST_VALUES)
                .query((row, number) -> value(values.addObject(), row))
                .list();
        node.put("valuesAreWhole", values.size() < MOST_VALUES);
    }

    private static ObjectNode value(ObjectNode node, ResultSet row) throws SQLException {
        node.put("mn", row.getString("mn"))
                .put("factor", row.getString("factor"))
                .put("kind", row.getInt("kind") == 1 ? "minute" : "hour")
                .put("at", MonitoringTimes.text(row.getObject("data_at", LocalDateTime.class)))
                .put("revision", row.getInt("revision"));
        for (var column : List.of("avg", "min", "max", "total", "converted")) {
            var number = row.getBigDecimal(column);
            if (number != null) {
                node.put(column, number);
            }
        }
        return node.put("flag", row.getString("flag")).put("packet", row.getLong("packet"));
    }

    /** The same in words. */
    List<FileText.Block> words(DeskEpisode episode, Scope scope) {
        List<String> lines = new ArrayList<>();
        lines.add("自动监测预警证据");
        lines.add("排放口：" + episode.place().firmName() + episode.place().outletName());
        lines.add("时段：" + episode.from() + " 至 " + episode.until());
        lines.add(episode.sentence());
        for (var card : json.cards(episode, scope)) {
            lines.add(card.path("detector").asString() + " " + card.path("zh").asString() + "（参数自"
                    + card.path("inForceFrom").asString() + "起适用，最高用途："
                    + card.path("legalUseZh").asString() + "）");
            lines.add("所见：" + card.path("seen").asString());
            lines.add("已排除：" + card.path("ruledOut").asString());
            lines.add("先查：" + card.path("firstCheck").asString());
            card.path("packets")
                    .forEach(packet ->
                            lines.add("原始数据包第" + packet.path("position").asLong() + "号，"
                                    + packet.path("receivedAt").asString() + "收到，SM3 "
                                    + packet.path("sm3").asString()));
        }
        json.corrections(episode)
                .forEach(
                        each -> lines.add("更正：" + each.path("factor").path("zh").asString()
                                + each.path("at").asString()
                                + (each.path("grain").asString().equals("hour") ? "小时均值" : "日均值") + "关闭后由第"
                                + each.path("packet").asLong() + "号数据包更正，现为第"
                                + each.path("revision").asInt() + "版"));
        List<FileText.Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new FileText.Block(1, i + 1, lines.get(i)));
        }
        return blocks;
    }
}
