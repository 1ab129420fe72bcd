package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;
import static xiezhi.monitoring.detector.Sighting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Revision;

/** D24: values are sent again with other numbers, or gaps are filled with lower ones than their neighbours. */
public final class SelectiveFill extends WindowDetector {
    private static final int HOURS = 96;

    public SelectiveFill(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var late = hours.getLast().revisions();
        for (var profile : hours.getLast().outlet().pollutants()) {
            var mine = late.stream()
                    .filter(each -> each.late().factor().equals(profile.code())
                            && each.late().span().grain() == Grain.PART
                            && each.late().isValid())
                    .toList();
            if (!mine.isEmpty()) {
                changed(hours, profile.code(), mine)
                        .or(() -> filled(hours, profile.code(), mine))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Detection> changed(List<OutletHour> hours, String factor, List<Revision> late) {
        var changed = late.stream().filter(Revision::isChange).toList();
        if (changed.size() < count("changes")) {
            return Optional.empty();
        }
        var first = changed.getFirst();
        return Optional.of(over(hours, factor)
                .seen(
                        "%s有%d个已上传的值被改，如%s改为%s"
                                .formatted(
                                        name(hours.getLast(), factor),
                                        changed.size(),
                                        first.before().orElseThrow().measured().text(),
                                        first.late().measured().text()),
                        "时间相同而数值不同，不是重复发送"));
    }

    private Optional<Detection> filled(List<OutletHour> hours, String factor, List<Revision> late) {
        var fill = late.stream()
                .filter(Revision::isFill)
                .mapToDouble(each -> each.late().measured().average())
                .toArray();
        var live = Columns.averages(Columns.parts(hours, factor));
        if (fill.length < count("fills") || live.length < count("fills")) {
            return Optional.empty();
        }
        var ratio = Numbers.mean(fill) / Numbers.mean(live);
        return ratio < number("ratio") && Numbers.ranksBelow(fill, live) > number("deviations")
                ? Optional.of(over(hours, factor)
                        .seen(
                                "%s补传%d个值，均值%s，只有前后实时数据的%s"
                                        .formatted(
                                                name(hours.getLast(), factor),
                                                fill.length,
                                                text(Numbers.mean(fill)),
                                                Sighting.percent(ratio)),
                                "秩和检验概率小于0.01，不是偶然；没有书面说明的重新计算"))
                : Optional.empty();
    }
}
