package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Plant;
import xiezhi.monitoring.series.Reading;

/** D10: two factors without a physical link move as one, as if one signal fed both. */
public final class UnrelatedTogether extends WindowDetector {
    private static final int HOURS = 24;

    public UnrelatedTogether(DetectorRule rule) {
        super(rule, HOURS, 3);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        for (var pair : hours.getLast().outlet().plant().unlinked()) {
            look(hours, pair, found);
        }
        return found;
    }

    private void look(List<OutletHour> hours, Plant.Pair pair, List<Detection> found) {
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        align(hours, pair, ones, others);
        if (ones.size() < count("samples")) {
            return;
        }
        var one = ones.stream().mapToDouble(Double::doubleValue).toArray();
        var other = others.stream().mapToDouble(Double::doubleValue).toArray();
        var together = Math.abs(Numbers.correlation(Numbers.differences(one), Numbers.differences(other)));
        if (together > number("correlation") || isOneRatio(one, other)) {
            var hour = hours.getLast();
            found.add(over(hours, pair.one(), pair.other())
                    .seen(
                            "%s和%s的变化相关系数%s，%d对数据"
                                    .formatted(
                                            name(hour, pair.one()),
                                            name(hour, pair.other()),
                                            String.format(Locale.ROOT, "%.4f", together),
                                            one.length),
                            "两个因子没有物理联系，比较的是未折算的实测值，不是同一折算造成的"));
        }
    }

    private boolean isOneRatio(double[] one, double[] other) {
        var ratios = new double[one.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = one[i] / other[i];
        }
        var middle = Math.abs(Numbers.median(ratios));
        return Numbers.spread(one) > 0 && middle > 0 && Numbers.spread(ratios) < number("ratio-within") * middle;
    }

    /** Values of both of the same moments, one a sample. */
    private static void align(List<OutletHour> hours, Plant.Pair pair, List<Double> ones, List<Double> others) {
        Map<Object, Reading> byTime = new HashMap<>();
        Columns.parts(hours, pair.other()).forEach(part -> byTime.put(part.at(), part));
        Object lastSample = "";
        for (var part : Columns.parts(hours, pair.one())) {
            var match = byTime.get(part.at());
            if (match != null && !part.transit().sampledAt().equals(lastSample)) {
                lastSample = part.transit().sampledAt();
                ones.add(part.measured().average());
                others.add(match.measured().average());
            }
        }
    }
}
