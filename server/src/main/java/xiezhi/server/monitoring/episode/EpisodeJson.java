package xiezhi.server.monitoring.episode;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.lawbook.detector.DetectorBook;
import xiezhi.server.monitoring.MonitoringTimes;
import xiezhi.server.monitoring.outlet.CorrectedMeans;
import xiezhi.server.organisation.Organisation;
import xiezhi.server.scope.Scope;

/** Episodes as the contract writes them. */
@Component
class EpisodeJson {
    /** Packets arrive after the times they name, at most so many days. */
    private static final int DAYS_LATE = 36;

    /** Records of detectors are of so many days back. */
    private static final int DAYS_OF_RECORDS = 365;

    private final DetectorBook book;
    private final EpisodeDesk desk;
    private final Organisation organisation;
    private final CorrectedMeans corrected;
    private final Map<String, String> detectors;

    EpisodeJson(DetectorBook book, EpisodeDesk desk, Organisation organisation, CorrectedMeans corrected) {
        this.corrected = corrected;
        this.book = book;
        this.desk = desk;
        this.organisation = organisation;
        this.detectors = book.entries().stream()
                .collect(Collectors.toMap(
                        entry -> entry.id(),
                        entry -> entry.versions().getLast().rule().zh()));
    }

    /** Chinese name of a detector. */
    String detector(String id) {
        return detectors.getOrDefault(id, id);
    }

    /** One episode at a moment. */
    ObjectNode episode(DeskEpisode episode, LocalDateTime now) {
        var node = JsonMapper.shared().createObjectNode();
        var place = episode.place();
        node.put("id", episode.id())
                .put("outlet", place.outlet())
                .put("outletName", place.outletName())
                .put("firm", place.firm())
                .put("firmName", place.firmName())
                .put("unit", place.unit())
                .put("unitName", place.unit().isEmpty() ? "" : organisation.name(place.unit()))
                .put("from", MonitoringTimes.text(episode.from()))
                .put("until", MonitoringTimes.text(episode.until()))
                .put("seenAt", episode.seenAt().toString())
                .put("strength", episode.strength())
                .put("score", rounded(EpisodeRow.score(episode.weight(), now, book.episodes())))
                .put("state", episode.state())
                .put("sentence", episode.sentence());
        place.firmId().ifPresent(id -> node.put("firmId", id));
        episode.openedAt().ifPresent(at -> node.put("openedAt", MonitoringTimes.text(at)));
        episode.lead().ifPresent(docket -> node.put("lead", docket));
        named(node.putArray("causes"), episode.causes(), id -> book.causes().getOrDefault(id, id));
        named(node.putArray("detectors"), episode.detectors(), this::detector);
        return node;
    }

    private static double rounded(double score) {
        return Math.round(score * 10) / 10.0;
    }

    private static void named(ArrayNode array, List<String> ids, Function<String, String> zh) {
        ids.forEach(id -> array.addObject().put("id", id).put("zh", zh.apply(id)));
    }

    /** All of an episode: what each detector said, the packets it rests on, and what officers said. */
    ObjectNode whole(DeskEpisode episode, Scope scope, LocalDateTime now) {
        var node = episode(episode, now);
        var cards = node.putArray("cards");
        var today = now.toLocalDate();
        var records = desk.records(today.minusDays(DAYS_OF_RECORDS), today, scope).stream()
                .collect(Collectors.toMap(EpisodeDesk.Became::detector, each -> each));
        cards(episode, scope).forEach(card -> {
            var record = records.get(card.path("detector").asString());
            if (record != null && record.confirmed() + record.falseAlarms() > 0) {
                ((ObjectNode) card)
                        .putObject("precision")
                        .put("confirmed", record.confirmed())
                        .put("falseAlarms", record.falseAlarms());
            }
            cards.add(card);
        });
        var verdicts = node.putArray("verdicts");
        desk.verdicts(episode.id())
                .forEach(each -> verdicts.addObject()
                        .put("verdict", each.verdict())
                        .put("reason", each.reason())
                        .put("by", each.account())
                        .put("byName", each.person())
                        .put("at", each.at().toInstant().toString()));
        node.set("corrections", corrections(episode));
        return node;
    }

    /** Hours within it, and their days, that were corrected after they were closed: its cards may rest on what they said before. */
    ArrayNode corrections(DeskEpisode episode) {
        var corrections = corrected.of(
                episode.place().outlet(),
                episode.from().truncatedTo(ChronoUnit.DAYS),
                episode.until(),
                episode.until().toLocalDate());
        corrections.removeIf(each -> each.path("grain").asString().equals("hour")
                && LocalDateTime.parse(each.path("at").asString())
                        .isBefore(episode.from().truncatedTo(ChronoUnit.HOURS)));
        return corrections;
    }

    /** Its cards with their packets instead of positions. */
    JsonNode cards(DeskEpisode episode, Scope scope) {
        var cards = JsonMapper.shared().readTree(desk.cards(episode.id(), scope));
        var positions = new TreeSet<Long>();
        cards.forEach(card -> card.path("positions").forEach(each -> positions.add(each.asLong())));
        var packets = desk
                .packets(
                        positions,
                        episode.from().toLocalDate().minusDays(1),
                        latest(episode.until().toLocalDate()))
                .stream()
                .collect(Collectors.toMap(EpisodeDesk.Packet::position, each -> each));
        cards.forEach(card -> {
            var list = JsonMapper.shared().createArrayNode();
            card.path("positions").forEach(each -> packet(list, packets.get(each.asLong())));
            ((ObjectNode) card).remove("positions");
            ((ObjectNode) card).set("packets", list);
        });
        return cards;
    }

    private static LocalDate latest(LocalDate day) {
        return day.plusDays(DAYS_LATE);
    }

    private static void packet(ArrayNode list, EpisodeDesk.@Nullable Packet packet) {
        if (packet != null) {
            list.addObject()
                    .put("position", packet.position())
                    .put("day", packet.day().toString())
                    .put("receivedAt", packet.arrivedAt().toInstant().toString())
                    .put("mn", packet.mn())
                    .put("sha256", packet.sha256())
                    .put("sm3", packet.sm3());
        }
    }
}
