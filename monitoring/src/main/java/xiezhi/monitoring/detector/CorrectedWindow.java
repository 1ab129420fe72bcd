package xiezhi.monitoring.detector;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.HourAssembly;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Recent;

/**
 * A detector that looks again at hours that were corrected by what came late: what a sender held back is compared with
 * limits like what it sent in time. It says what it had not said of the hour as it was; what it had said stays said.
 */
abstract class CorrectedWindow extends WindowDetector {
    private static final String LATE = "（关闭后由补传或者改传的数据更正）";

    /** @param every looks at the end of every so-manieth hour of the day */
    CorrectedWindow(DetectorRule rule, int every) {
        super(rule, HourAssembly.HOURS_KEPT, every);
    }

    @Override
    public final Step<Recent<OutletHour>> step(Recent<OutletHour> state, OutletHour hour) {
        var before = state.items();
        var known = hour.corrected().stream()
                .reduce(
                        state,
                        (hours, one) -> hours.replacing(each -> each.start().equals(one.start()), one),
                        (one, other) -> other);
        List<Detection> found = new ArrayList<>();
        if (!hour.corrected().isEmpty()) {
            found.addAll(again(before, known.items(), hour.corrected().getFirst()));
        }
        var step = super.step(known, hour);
        found.addAll(step.detections());
        return new Step<>(step.state(), found);
    }

    /** What is seen now at the ends of the hours from a corrected one on, and was not before. */
    private List<Detection> again(List<OutletHour> before, List<OutletHour> now, OutletHour first) {
        List<Detection> found = new ArrayList<>();
        for (int end = 1; end <= now.size(); end++) {
            var isSame = now.get(end - 1).start().isBefore(first.start());
            if (isSame) {
                continue;
            }
            var said = lookIfDue(before.subList(0, end));
            lookIfDue(now.subList(0, end)).stream()
                    .filter(each -> said.stream().noneMatch(one -> isOfTheSame(one, each)))
                    .map(each -> each.adding(LATE))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isOfTheSame(Detection one, Detection other) {
        return one.factors().equals(other.factors())
                && one.period().until().equals(other.period().until());
    }
}
