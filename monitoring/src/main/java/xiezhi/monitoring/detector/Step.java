package xiezhi.monitoring.detector;

import java.util.List;

/** State after an hour, and what was seen in it. */
public record Step<S>(S state, List<Detection> detections) {
    public Step {
        detections = List.copyOf(detections);
    }
}
