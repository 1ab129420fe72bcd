package xiezhi.monitoring.detector;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.OutletHour;

/** Several detectors of one outlet side by side: the operator a server or a stream job keeps for each outlet. */
public final class Watch {
    private final List<Running<?>> running;

    private Watch(List<Running<?>> running) {
        this.running = running;
    }

    /** Detectors before the first hour. */
    public static Watch of(List<Detector<?>> detectors) {
        return new Watch(detectors.stream().<Running<?>>map(Watch::fresh).toList());
    }

    private static <S> Running<S> fresh(Detector<S> detector) {
        return new Running<>(detector, detector.start());
    }

    /** The watch after an hour, and what was seen in it. */
    public Seen step(OutletHour hour) {
        List<Running<?>> next = new ArrayList<>(running.size());
        List<Detection> found = new ArrayList<>();
        for (var each : running) {
            next.add(each.step(hour, found));
        }
        return new Seen(new Watch(next), found);
    }

    /** What {@link #step} answers. */
    public record Seen(Watch next, List<Detection> detections) {
        public Seen {
            detections = List.copyOf(detections);
        }
    }

    private record Running<S>(Detector<S> detector, S state) {
        Running<S> step(OutletHour hour, List<Detection> found) {
            var step = detector.step(state, hour);
            found.addAll(step.detections());
            return new Running<>(detector, step.state());
        }
    }
}
