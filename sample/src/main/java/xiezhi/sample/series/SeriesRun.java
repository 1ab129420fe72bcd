package xiezhi.sample.series;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.detector.Detection;
import xiezhi.monitoring.detector.Detector;
import xiezhi.monitoring.detector.Detectors;
import xiezhi.monitoring.detector.Watch;
import xiezhi.monitoring.series.AssemblyState;
import xiezhi.monitoring.series.HourAssembly;
import xiezhi.monitoring.series.MonitoringEvent;
import xiezhi.monitoring.series.Outlet;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.StatedMark;

/**
 * What detectors say of one series.
 *
 * @param detections in the order they were made
 * @param marks that were declared
 */
public record SeriesRun(List<Detection> detections, List<StatedMark> marks) {
    public SeriesRun {
        detections = List.copyOf(detections);
        marks = List.copyOf(marks);
    }

    /** Runs events of an outlet, in the order they are received, through detectors. */
    public static SeriesRun of(Outlet outlet, List<MonitoringEvent> events, List<Detector<?>> detectors) {
        var assembly = new HourAssembly(outlet, Detectors.neededMinutes(detectors));
        var state = AssemblyState.start();
        var watch = Watch.of(detectors);
        List<Detection> found = new ArrayList<>();
        List<StatedMark> marks = new ArrayList<>();
        for (var event : events) {
            if (event instanceof StatedMark mark) {
                marks.add(mark);
            }
            var closed = assembly.step(state, event);
            state = closed.state();
            watch = through(watch, closed.hours(), found);
        }
        through(watch, assembly.finish(state).hours(), found);
        return new SeriesRun(found, marks);
    }

    private static Watch through(Watch before, List<OutletHour> hours, List<Detection> found) {
        var watch = before;
        for (var hour : hours) {
            var seen = watch.step(hour);
            watch = seen.next();
            found.addAll(seen.detections());
        }
        return watch;
    }
}
