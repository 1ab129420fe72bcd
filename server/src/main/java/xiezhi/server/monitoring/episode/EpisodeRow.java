package xiezhi.server.monitoring.episode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import xiezhi.monitoring.detector.Detection;
import xiezhi.monitoring.detector.Strength;
import xiezhi.monitoring.episode.Episode;
import xiezhi.monitoring.episode.EpisodeRule;
import xiezhi.monitoring.episode.EpisodeSentence;
import xiezhi.server.monitoring.outlet.WatchedOutlet;

/**
 * An episode as it is kept.
 *
 * @param id of outlet, first cause and beginning, so that it is the same whenever the episode is made again
 * @param openedAt when it became more than something to watch
 * @param weight logarithm (2) of the score at {@link #EPOCH}
 * @param cards JSON, one object a detector
 */
record EpisodeRow(
        String id,
        String outlet,
        LocalDateTime from,
        LocalDateTime until,
        Optional<LocalDateTime> openedAt,
        Strength strength,
        List<String> causes,
        List<String> detectors,
        double weight,
        String sentence,
        String cards) {
    /** Scores fade alike, so their order is that of the scores they would have had then. */
    static final LocalDateTime EPOCH = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final int ID_BYTES = 8;
    private static final double MINUTES_OF_HOUR = 60;

    EpisodeRow {
        causes = List.copyOf(causes);
        detectors = List.copyOf(detectors);
    }

    /** The episode of an outlet with its cards. */
    static EpisodeRow of(Episode episode, WatchedOutlet watched, EpisodeRule rule, String cards) {
        var causes = List.copyOf(episode.causes());
        var isHard = episode.detections().stream().anyMatch(each -> each.strength() == Strength.HARD);
        return new EpisodeRow(
                id(episode.outlet(), causes.getFirst(), episode.from()),
                episode.outlet(),
                episode.from(),
                episode.until(),
                episode.isLead() ? Optional.of(episode.openedAt()) : Optional.empty(),
                isHard ? Strength.HARD : Strength.SOFT,
                causes,
                episode.detections().stream()
                        .map(Detection::detector)
                        .distinct()
                        .toList(),
                weight(episode, rule),
                EpisodeSentence.of(watched.fullName(), episode),
                cards);
    }

    private static String id(String outlet, String cause, LocalDateTime from) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((outlet + "\n" + cause + "\n" + from).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static double weight(Episode episode, EpisodeRule rule) {
        var atEnd = episode.score(episode.until(), rule);
        return Math.log(Math.max(atEnd, 1e-9)) / Math.log(2) + halfLives(episode.until(), rule);
    }

    private static double halfLives(LocalDateTime at, EpisodeRule rule) {
        return Duration.between(EPOCH, at).toMinutes() / MINUTES_OF_HOUR / rule.halfLifeHours();
    }

    /** The score of a weight at a moment. */
    static double score(double weight, LocalDateTime at, EpisodeRule rule) {
        return Math.pow(2, weight - halfLives(at, rule));
    }

    /** The same under another id. */
    EpisodeRow called(String other) {
        return new EpisodeRow(
                other, outlet, from, until, openedAt, strength, causes, detectors, weight, sentence, cards);
    }
}
