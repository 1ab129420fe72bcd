package xiezhi.server.monitoring.episode;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.lawbook.detector.DetectorBook;
import xiezhi.lawbook.detector.DetectorEntry;
import xiezhi.monitoring.detector.Detection;
import xiezhi.monitoring.detector.DetectorRule;
import xiezhi.monitoring.detector.Parameter;
import xiezhi.monitoring.detector.Strength;
import xiezhi.monitoring.episode.Episode;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.Outlet;
import xiezhi.server.monitoring.MonitoringTimes;

/** What each detector of an episode says, with the figures it used and the packets it rests on: kept with the episode, so that it can be read years later. */
final class EpisodeCards {
    private final DetectorBook book;

    EpisodeCards(DetectorBook book) {
        this.book = book;
    }

    /** The latest detection of each detector, hard ones first. */
    String of(Episode episode, Outlet outlet) {
        var cards = JsonMapper.shared().createArrayNode();
        List.copyOf(episode.detections()).reversed().stream()
                .collect(Collectors.toMap(Detection::detector, each -> each, (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing((Detection each) -> each.strength() != Strength.HARD)
                        .thenComparing(Detection::detector))
                .forEach(each -> card(cards.addObject(), each, episode, outlet));
        return cards.toString();
    }

    private void card(ObjectNode card, Detection detection, Episode episode, Outlet outlet) {
        var rule = detection.rule();
        var words = rule.words();
        var times = episode.detections().stream()
                .filter(each -> each.detector().equals(rule.id()))
                .count();
        card.put("detector", rule.id())
                .put("zh", rule.zh())
                .put("strength", detection.strength() == Strength.HARD ? "hard" : "soft")
                .put("legalUse", words.legalUse().id())
                .put("legalUseZh", words.legalUse().zh())
                .put("inForceFrom", inForceFrom(rule).toString())
                .put("definition", words.definition())
                .put("window", words.window())
                .put("guard", words.guard())
                .put("seen", detection.seen())
                .put("ruledOut", detection.ruledOut())
                .put("firstCheck", words.firstCheck())
                .put("from", MonitoringTimes.text(detection.period().from()))
                .put("until", MonitoringTimes.text(detection.period().until()))
                .put("times", times);
        factors(card.putArray("factors"), detection, outlet);
        var parameters = card.putArray("parameters");
        rule.parameters().values().forEach(each -> parameter(parameters.addObject(), each));
        var positions = card.putArray("positions");
        detection.evidence().stream().distinct().map(Long::valueOf).sorted().forEach(positions::add);
    }

    private LocalDate inForceFrom(DetectorRule rule) {
        return book.entries().stream()
                .filter(entry -> entry.id().equals(rule.id()))
                .flatMap(entry -> entry.versions().stream())
                .filter(version -> version.rule().equals(rule))
                .map(DetectorEntry.Version::inForce)
                .map(inForce -> inForce.from())
                .findFirst()
                .orElse(LocalDate.EPOCH);
    }

    private static void factors(ArrayNode factors, Detection detection, Outlet outlet) {
        for (var code : detection.factors()) {
            var profile = outlet.factor(code);
            factors.addObject()
                    .put("code", code)
                    .put("zh", profile.map(FactorProfile::zh).orElse(code))
                    .put("unit", profile.map(FactorProfile::unit).orElse(""));
        }
    }

    private static void parameter(ObjectNode node, Parameter parameter) {
        node.put("id", parameter.id())
                .put("zh", parameter.zh())
                .put("value", parameter.value())
                .put("unit", parameter.unit())
                .put("basis", parameter.basis().id())
                .put("source", parameter.source());
    }
}
