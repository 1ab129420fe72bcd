package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Reading;

/** D06: sample after sample the same value, letter by letter. */
public final class ConstantValue extends WindowDetector {
    private static final int HOURS = 24;

    public ConstantValue(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var hour = hours.getLast();
        if (!Columns.isRunning(hour, number("flow-share"))) {
            return found;
        }
        for (var profile : hour.outlet().pollutants()) {
            var run = run(Columns.parts(hours, profile.code()));
            if (run.size() >= needed(profile, run)
                    && run.getLast().at().plusHours(1).isAfter(hour.start())) {
                found.add(over(last(hours, 2), profile.code())
                        .seen(
                                "%s连续%d个样品都是%s"
                                        .formatted(
                                                name(hour, profile.code()),
                                                run.size(),
                                                run.getLast().measured().text()),
                                "采样时间各不相同，流量正常，数值高于检出限，不是停产和分辨力不足"));
            }
        }
        return found;
    }

    /** The last readings of different samples with the same text. */
    private static List<Reading> run(List<Reading> parts) {
        List<Reading> run = new ArrayList<>();
        for (var part : parts.reversed()) {
            if (!run.isEmpty()
                    && !run.getLast().measured().text().equals(part.measured().text())) {
                break;
            }
            if (run.isEmpty()
                    || !run.getLast()
                            .transit()
                            .sampledAt()
                            .equals(part.transit().sampledAt())) {
                run.add(part);
            }
        }
        return run.reversed();
    }

    /** More for an instrument whose steps are coarse; none is enough at nothing. */
    private int needed(FactorProfile profile, List<Reading> run) {
        var value = run.isEmpty() ? 0 : run.getLast().measured().average();
        if (value <= profile.detectionLimit()) {
            return Integer.MAX_VALUE;
        }
        var isCoarse = profile.resolution() > number("coarse-step") * value;
        return isCoarse ? count("samples") * 2 : count("samples");
    }
}
