package xiezhi.server.monitoring.episode;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How many minutes the parts of a device stand for: the step it takes most often. Packets do not say it. */
final class PartLength {
    /** What loggers send mostly. */
    private static final int USUAL = 10;

    private static final int MOST = 60;

    private final Map<Integer, Integer> steps = new HashMap<>();
    private Optional<LocalDateTime> last = Optional.empty();
    private int length = USUAL;

    /** Minutes of the part that begins then. */
    int of(LocalDateTime at) {
        if (last.isPresent() && at.isAfter(last.get())) {
            var step = Duration.between(last.get(), at).toMinutes();
            if (step >= 1 && step <= MOST) {
                count((int) step);
            }
        }
        last = last.filter(at::isBefore).or(() -> Optional.of(at));
        return length;
    }

    private void count(int step) {
        var times = steps.merge(step, 1, Integer::sum);
        if (times >= steps.getOrDefault(length, 0)) {
            length = step;
        }
    }
}
