package xiezhi.monitoring.detector;

import static xiezhi.monitoring.detector.Sighting.name;

import java.util.ArrayList;
import java.util.List;
import xiezhi.monitoring.series.OutletHour;

/** D09: a block of values comes again, letter by letter. */
public final class PeriodicRepetition extends WindowDetector {
    private static final int HOURS = 7 * 24;

    public PeriodicRepetition(DetectorRule rule) {
        super(rule, HOURS, 1);
    }

    @Override
    protected List<Detection> look(List<OutletHour> hours) {
        List<Detection> found = new ArrayList<>();
        var hour = hours.getLast();
        for (var profile : hour.outlet().pollutants()) {
            var length = count("parts");
            var texts = texts(hours, profile.code());
            if (texts.size() < 2 * length) {
                continue;
            }
            var block = texts.subList(texts.size() - length, texts.size());
            var repeats = repeats(texts, block);
            if (block.stream().distinct().count() >= count("variety") && repeats >= count("repeats")) {
                found.add(over(hours, profile.code())
                        .seen(
                                "%s最近%d个值在七日内逐字重复%d次".formatted(name(hour, profile.code()), length, repeats),
                                "这段数据有%d个不同的值；批次生产只会形状相似，不会逐字相同"
                                        .formatted(block.stream().distinct().count())));
            }
        }
        return found;
    }

    /** Values as sent; a plain loop, since a week of them is looked at every hour. */
    private static List<String> texts(List<OutletHour> hours, String factor) {
        List<String> texts = new ArrayList<>();
        for (var hour : hours) {
            var found = hour.factors().get(factor);
            if (found != null && !hour.isExempt()) {
                for (var part : found.parts()) {
                    if (part.isValid()) {
                        texts.add(part.measured().text());
                    }
                }
            }
        }
        return texts;
    }

    /** How often the block stands before its own place, without overlap. */
    private static int repeats(List<String> texts, List<String> block) {
        int found = 0;
        for (int at = texts.size() - 2 * block.size(); at >= 0; at--) {
            if (texts.get(at).equals(block.getFirst())
                    && texts.subList(at, at + block.size()).equals(block)) {
                found++;
                at -= block.size() - 1;
            }
        }
        return found;
    }
}
