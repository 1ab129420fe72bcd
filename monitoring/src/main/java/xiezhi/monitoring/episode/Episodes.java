package xiezhi.monitoring.episode;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import xiezhi.monitoring.detector.Detection;
import xiezhi.monitoring.detector.Strength;
import xiezhi.monitoring.series.StatedMark;

/**
 * Makes episodes of detections. Detections of one outlet and cause that follow each other are one; one hard detection
 * makes it a lead, and so do two soft ones of different causes within some days, which then become one episode.
 */
public final class Episodes {
    private final EpisodeRule rule;

    public Episodes(EpisodeRule rule) {
        this.rule = rule;
    }

    /**
     * Episodes in order of time.
     *
     * @param detections of any outlets
     * @param marks declared for these outlets
     */
    public List<Episode> of(List<Detection> detections, List<StatedMark> marks) {
        var heard = detections.stream()
                .filter(each -> each.strength() != Strength.NOTICE && !isSuppressed(each, marks))
                .sorted(Comparator.comparing((Detection each) -> each.period().until())
                        .thenComparing(Detection::detector))
                .toList();
        List<Episode> merged = new ArrayList<>();
        heard.forEach(each -> merge(merged, each));
        return combined(merged);
    }

    /** Whether a mark declared before the detection ended covers its end, for a detector that such a mark silences. */
    private static boolean isSuppressed(Detection detection, List<StatedMark> marks) {
        var until = detection.period().until();
        return marks.stream()
                .anyMatch(mark -> mark.outlet().equals(detection.outlet())
                        && detection.rule().suppressedBy().contains(word(mark.kind()))
                        && mark.statedAt().isBefore(until)
                        && mark.covers(until.minusMinutes(1)));
    }

    private static String word(StatedMark.Kind kind) {
        return switch (kind) {
            case STOP -> "stop";
            case START_UP -> "start-up";
            case MAINTENANCE -> "maintenance";
        };
    }

    private void merge(List<Episode> merged, Detection detection) {
        var cause = detection.rule().cause();
        for (int i = merged.size() - 1; i >= 0; i--) {
            var episode = merged.get(i);
            var isSame = episode.outlet().equals(detection.outlet())
                    && episode.causes().contains(cause);
            if (isSame && isWithin(episode.until(), detection.period().until(), rule.quietHours())) {
                merged.set(i, joined(episode, Set.of(cause), List.of(detection)));
                return;
            }
        }
        merged.add(new Episode(
                detection.outlet(), Set.of(cause), List.of(detection), detection.strength() == Strength.HARD));
    }

    /** Joins episodes of an outlet that lie within the hours in which soft ones count together. */
    private List<Episode> combined(List<Episode> merged) {
        List<Episode> combined = new ArrayList<>();
        merged.stream().sorted(Comparator.comparing(Episode::from)).forEach(episode -> {
            for (int i = combined.size() - 1; i >= 0; i--) {
                var other = combined.get(i);
                if (other.outlet().equals(episode.outlet())
                        && isWithin(other.until(), episode.from(), rule.togetherHours())) {
                    var both = joined(other, episode.causes(), episode.detections());
                    combined.set(
                            i,
                            new Episode(
                                    both.outlet(), both.causes(), both.detections(), both.isLead() || isPair(both)));
                    return;
                }
            }
            combined.add(episode);
        });
        return List.copyOf(combined);
    }

    private static boolean isPair(Episode episode) {
        return episode.causes().size() > 1;
    }

    private static Episode joined(Episode episode, Set<String> causes, List<Detection> more) {
        Set<String> all = new LinkedHashSet<>(episode.causes());
        all.addAll(causes);
        var detections = Stream.concat(episode.detections().stream(), more.stream())
                .sorted(Comparator.comparing(each -> each.period().until()))
                .toList();
        var isLead = episode.isLead() || more.stream().anyMatch(each -> each.strength() == Strength.HARD);
        return new Episode(episode.outlet(), all, detections, isLead);
    }

    private static boolean isWithin(LocalDateTime one, LocalDateTime other, int hours) {
        return Duration.between(one, other).toMinutes() <= hours * 60L;
    }

    /** The leads of a day with the highest scores at its end, at most as many as the quota. */
    public List<Episode> leadsOf(List<Episode> episodes, LocalDate day) {
        var end = day.plusDays(1).atStartOfDay();
        return episodes.stream()
                .filter(each -> each.isLead()
                        && each.openedAt().minusMinutes(1).toLocalDate().equals(day))
                .sorted(Comparator.comparingDouble((Episode each) -> each.score(end, rule))
                        .reversed()
                        .thenComparing(Episode::outlet))
                .limit(rule.dailyQuota())
                .toList();
    }
}
