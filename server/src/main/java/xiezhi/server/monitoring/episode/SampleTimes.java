package xiezhi.server.monitoring.episode;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** When samples of water were taken, where nobody says it: the same value within some hours is taken to be the same sample, in whatever order it comes. */
final class SampleTimes {
    private static final Duration SAME_WITHIN = Duration.ofHours(4);
    /** Most values remembered; a sample is replaced long before. */
    private static final int MOST = 200;

    /** A value of a factor. */
    private record Value(String factor, String text) {}

    /** When a value was first shown, and for what time last. */
    private record Shown(LocalDateTime first, LocalDateTime last) {}

    private final Map<Value, Shown> known = new LinkedHashMap<>();

    /** When the sample of a value was taken, as far as can be told. */
    LocalDateTime of(String factor, String text, LocalDateTime at) {
        var value = new Value(factor, text);
        var same = Optional.ofNullable(known.remove(value))
                .filter(shown -> Duration.between(shown.last(), at).abs().compareTo(SAME_WITHIN) <= 0);
        var first = same.map(Shown::first).orElse(at);
        known.put(
                value,
                new Shown(first, same.map(Shown::last).filter(at::isBefore).orElse(at)));
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return first;
    }
}
