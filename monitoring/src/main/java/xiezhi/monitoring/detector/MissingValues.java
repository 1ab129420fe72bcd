package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.percent;

import java.util.List;
import java.util.Optional;
import xiezhi.monitoring.series.FactorHour;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.Notice;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.StatedMark;

/** D21: too few values of a day, or none for long. */
public final class MissingValues extends WindowDetector {
    private static final int HOURS = 7 * 24;
    private static final int DAY = 24;
    private static final int MINUTES_OF_HOUR = 60;

    public MissingValues(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        return silent(hours).or(() -> few(hours)).stream().toList();
    }

    private Optional<Detection> silent(List<OutletHour> hours) {
        var recent = last(hours, count("silent-hours"));
        var isSilent = recent.size() == count("silent-hours")
                && recent.stream().allMatch(hour -> hour.factors().isEmpty())
                && !isExplained(recent);
        return isSilent
                ? Optional.of(over(recent).seen("已有%d小时没有收到任何数据".formatted(recent.size()), "没有申报停运，平台自身没有中断"))
                : Optional.empty();
    }

    /** The day before the last is judged, so that a fill has a day's time to come. */
    private Optional<Detection> few(List<OutletHour> hours) {
        if (hours.getLast().end().getHour() != 0 || hours.size() < 2 * DAY) {
            return Optional.empty();
        }
        var since = last(hours, 2 * DAY);
        var day = since.subList(0, DAY);
        var most = hours.stream().mapToInt(MissingValues::minutes).max().orElse(0);
        var received = day.stream().mapToInt(MissingValues::minutes).sum() + filled(since, day);
        var share = most == 0 ? 1 : (double) received / ((double) most * DAY);
        return share < number("least-share") && !isExplained(day)
                ? Optional.of(over(day, hours.getLast().outlet().flowFactor())
                        .seen("一日收到应收数据的%s".formatted(percent(share)), "没有申报停运，平台自身没有中断，次日仍未补传"))
                : Optional.empty();
    }

    private static int filled(List<OutletHour> since, List<OutletHour> day) {
        return since.stream()
                .flatMap(hour -> hour.revisions().stream())
                .filter(each -> each.isFill()
                        && each.late().span().grain() == Grain.PART
                        && each.late().at().toLocalDate().equals(day.getFirst().day()))
                .mapToInt(each -> each.late().span().minutes())
                .sum();
    }

    /** Minutes for which something was sent, over all factors, whatever its mark; an hour that was stated is whole. */
    private static int minutes(OutletHour hour) {
        return hour.factors().values().stream()
                .mapToInt(factor -> factor.stated().isPresent() ? MINUTES_OF_HOUR : minutes(factor))
                .sum();
    }

    private static int minutes(FactorHour factor) {
        return factor.parts().stream()
                .mapToInt(part -> Math.min(part.span().minutes(), MINUTES_OF_HOUR))
                .sum();
    }

    private static boolean isExplained(List<OutletHour> hours) {
        return hours.stream()
                .anyMatch(hour -> hour.surroundings().notices().stream()
                                .anyMatch(notice -> notice.kind() == Notice.Kind.PLATFORM_OUTAGE
                                        && !notice.at().isBefore(hour.start())
                                        && notice.at().isBefore(hour.end()))
                        || hour.surroundings().marks().stream()
                                .anyMatch(mark -> mark.kind() == StatedMark.Kind.STOP && hour.overlaps(mark)));
    }
}
