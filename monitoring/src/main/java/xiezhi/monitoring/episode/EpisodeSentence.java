package xiezhi.monitoring.episode;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import xiezhi.monitoring.detector.Detection;
import xiezhi.monitoring.detector.Strength;

/** Says in one Chinese sentence what was seen, why nothing innocent explains it, and what to check first. */
public final class EpisodeSentence {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日H时", Locale.ROOT);

    private EpisodeSentence() {}

    /**
     * The sentence.
     *
     * @param outlet its name
     */
    public static String of(String outlet, Episode episode) {
        var told = told(episode);
        var seen = told.stream().map(Detection::seen).collect(Collectors.joining("；"));
        var ruledOut = told.stream().map(Detection::ruledOut).distinct().collect(Collectors.joining("；"));
        var first = told.stream().map(Detection::firstCheck).distinct().collect(Collectors.joining("，再"));
        return outlet + when(episode.from()) + "至" + when(episode.until()) + seen + "（" + ruledOut + "），建议先" + first
                + "。";
    }

    /** The latest detection of each detector, hard ones first, at most two. */
    private static List<Detection> told(Episode episode) {
        return episode.detections().reversed().stream()
                .collect(Collectors.toMap(Detection::detector, each -> each, (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing((Detection each) -> each.strength() != Strength.HARD)
                        .thenComparing(Detection::detector))
                .limit(2)
                .toList();
    }

    private static String when(LocalDateTime at) {
        return WHEN.format(at);
    }
}
