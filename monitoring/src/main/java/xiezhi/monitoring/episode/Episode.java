package xiezhi.monitoring.episode;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import xiezhi.monitoring.detector.Detection;
import xiezhi.monitoring.detector.Strength;

/**
 * Detections of one outlet that belong together, by time.
 *
 * @param causes ids of causes, in the order they were seen
 * @param isLead whether it is more than something to watch
 */
public record Episode(String outlet, Set<String> causes, List<Detection> detections, boolean isLead) {
    private static final double MINUTES_OF_HOUR = 60;

    public Episode {
        causes = new LinkedHashSet<>(causes);
        detections = List.copyOf(detections);
    }

    /** Beginning of the earliest detection. */
    public LocalDateTime from() {
        return detections.stream()
                .map(each -> each.period().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** End of the latest detection. */
    public LocalDateTime until() {
        return detections.stream()
                .map(each -> each.period().until())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When it became a lead: the first hard detection, or the first soft one of a second cause. */
    public LocalDateTime openedAt() {
        return detections.stream()
                .filter(each -> each.strength() == Strength.HARD
                        || !each.rule()
                                .cause()
                                .equals(detections.getFirst().rule().cause()))
                .findFirst()
                .orElse(detections.getFirst())
                .period()
                .until();
    }

    /** Sum of the scores of its detectors, each by its latest detection, which fades with its age at that moment. */
    public double score(LocalDateTime at, EpisodeRule rule) {
        return detections.stream()
                .map(Detection::detector)
                .distinct()
                .mapToDouble(id -> faded(id, at, rule.halfLifeHours()))
                .sum();
    }

    private double faded(String detector, LocalDateTime at, int halfLifeHours) {
        var latest = detections.stream()
                .filter(each -> each.detector().equals(detector)
                        && !each.period().until().isAfter(at))
                .reduce((one, next) -> next);
        return latest.map(each -> {
                    var age = Duration.between(each.period().until(), at).toMinutes() / MINUTES_OF_HOUR;
                    return each.rule().score() * Math.pow(0.5, age / halfLifeHours);
                })
                .orElse(0.0);
    }
}
