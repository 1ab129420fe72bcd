package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Reading;

/** D22: the clock of the sender is wrong, or its hours carry the label of the hour beside. */
public final class ClockError extends WindowDetector {
    private static final int HOURS = 24;
    private static final double SECONDS_OF_MINUTE = 60;

    public ClockError(DetectorRule rule) {
        super(rule, HOURS, 6);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        return offset(hours).or(() -> shifted(hours)).stream().toList();
    }

    private Optional<Detection> offset(List<OutletHour> hours) {
        var hour = hours.getLast();
        var offsets = hour.factors().values().stream()
                .flatMap(factor -> factor.parts().stream())
                .filter(part -> !part.transit().isResent())
                .mapToDouble(ClockError::minutesLate)
                .toArray();
        var median = Numbers.median(offsets);
        return Math.abs(median) > number("offset-minutes")
                ? Optional.of(over(last(hours, 1), hour.outlet().flowFactor())
                        .seen("接收时间与数据时间相差的中位数为%s分钟".formatted(text(median)), "共%d个值，补传的不计".formatted(offsets.length)))
                : Optional.empty();
    }

    private static double minutesLate(Reading part) {
        return Duration.between(part.span().until(), part.transit().receivedAt())
                        .toSeconds()
                / SECONDS_OF_MINUTE;
    }

    private Optional<Detection> shifted(List<OutletHour> hours) {
        for (var profile : hours.getLast().outlet().pollutants()) {
            var right = apart(hours, profile.code(), 0);
            var wrong = Math.min(apart(hours, profile.code(), 1), apart(hours, profile.code(), -1));
            if (right > 0 && wrong < number("label-ratio") * right) {
                return Optional.of(over(hours, profile.code())
                        .seen(
                                "上传的小时值与相邻一小时的分钟值相符，与本小时不符",
                                "一日内与相邻小时的平均相差只有与本小时相差的%s".formatted(Sighting.percent(wrong / right))));
            }
        }
        return Optional.empty();
    }

    /** Mean distance between stated hours and the own means of hours so much later; infinite without enough. */
    private double apart(List<OutletHour> hours, String factor, int by) {
        double sum = 0;
        int compared = 0;
        for (int i = 0; i < hours.size(); i++) {
            var stated =
                    hours.get(i).factor(factor).flatMap(each -> each.stated()).filter(Reading::isValid);
            var other = i + by < 0 || i + by >= hours.size()
                    ? Double.NaN
                    : hours.get(i + by).mean(factor);
            if (stated.isPresent() && !Double.isNaN(other)) {
                sum += Math.abs(stated.get().measured().average() - other);
                compared++;
            }
        }
        return compared < count("label-hours") ? Double.POSITIVE_INFINITY : sum / compared;
    }
}
