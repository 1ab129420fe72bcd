package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;
import static xiezhi.monitoring.detector.Sighting.percent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.StatedMark;

/** D17: a stop is declared while the plant runs, or a mark is laid over an exceedance afterwards. */
public final class FalseMark extends WindowDetector {
    private static final int HOURS = 72;

    public FalseMark(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        running(hours).ifPresent(found::add);
        var hour = hours.getLast();
        hour.surroundings().marks().stream()
                .filter(mark -> !mark.statedAt().isBefore(hour.start())
                        && mark.statedAt().isBefore(hour.end()))
                .forEach(mark -> laidOver(hours, mark).ifPresent(found::add));
        return found;
    }

    private Optional<Detection> running(List<OutletHour> hours) {
        var recent = last(hours, count("hours"));
        var cooling = count("cooling-hours");
        var before = hours.size() - recent.size() - cooling;
        var isRunning = before >= 0
                && recent.stream().allMatch(hour -> isMarkedStopped(hour) && isRunning(hour))
                && hours.subList(before, hours.size()).stream().allMatch(FalseMark::isMarkedStopped);
        if (!isRunning) {
            return Optional.empty();
        }
        var hour = recent.getLast();
        return Optional.of(over(recent, hour.outlet().flowFactor(), Factors.OXYGEN)
                .seen(
                        "标记停运，流量仍为平时的%s，生产负荷为额定的%s"
                                .formatted(percent(flow(hour)), Double.isNaN(load(hour)) ? "未知" : percent(load(hour))),
                        "停运标记开始已超过%d小时，不是停炉后风机冷却".formatted(cooling)));
    }

    private static boolean isMarkedStopped(OutletHour hour) {
        var isDeclared = hour.surroundings().marks().stream()
                .anyMatch(mark -> mark.kind() == StatedMark.Kind.STOP
                        && mark.covers(hour.start())
                        && !mark.until().isBefore(hour.end()));
        var isSent = hour.outlet().pollutants().stream()
                .flatMap(profile -> hour.factor(profile.code()).stream())
                .flatMap(each -> each.parts().stream())
                .allMatch(part -> part.mark() == Mark.STOPPED);
        var hasParts = hour.outlet().pollutants().stream()
                .anyMatch(profile -> hour.factor(profile.code()).isPresent());
        return isDeclared || (hasParts && isSent);
    }

    private boolean isRunning(OutletHour hour) {
        var oxygen = shown(hour, Factors.OXYGEN);
        var isHot = shown(hour, Factors.GAS_TEMPERATURE) > number("hot-celsius");
        var isFired = !Double.isNaN(oxygen) && oxygen < number("most-oxygen");
        var isProducing = load(hour) > number("load-share");
        return flow(hour) > number("flow-share") && (isFired || isHot || isProducing);
    }

    private static double flow(OutletHour hour) {
        return shown(hour, hour.outlet().flowFactor()) / hour.outlet().plant().normalFlow();
    }

    private static double load(OutletHour hour) {
        return shown(hour, Factors.PRODUCTION_POWER) / hour.outlet().plant().ratedPower();
    }

    /** Mean of what was sent, whatever its mark: the mark is what is doubted. */
    private static double shown(OutletHour hour, String factor) {
        return hour.factor(factor)
                .map(each -> Numbers.mean(Columns.averages(each.parts())))
                .orElse(Double.NaN);
    }

    private Optional<Detection> laidOver(List<OutletHour> hours, StatedMark mark) {
        if (Duration.between(mark.until(), mark.statedAt()).toHours() < count("back-hours")) {
            return Optional.empty();
        }
        var covered = hours.stream().filter(hour -> hour.overlaps(mark)).toList();
        for (var profile : hours.getLast().outlet().pollutants()) {
            var above = covered.stream()
                    .filter(hour -> isAbove(hour, profile.code()))
                    .toList();
            if (!above.isEmpty()) {
                return Optional.of(over(covered, profile.code())
                        .seen(
                                "%s超标%d小时之后才补报%s标记，晚了%d小时"
                                        .formatted(
                                                name(hours.getLast(), profile.code()),
                                                above.size(),
                                                mark.kind().chinese(),
                                                Duration.between(mark.until(), mark.statedAt())
                                                        .toHours()),
                                "已过允许补报的%d小时".formatted(count("back-hours"))));
            }
        }
        return Optional.empty();
    }

    private static boolean isAbove(OutletHour hour, String factor) {
        var limit = hour.outlet().limit(factor, Grain.HOUR, hour.day());
        return limit.isPresent()
                && hour.factor(factor)
                        .filter(each -> each.compared() > limit.getAsDouble())
                        .isPresent();
    }
}
