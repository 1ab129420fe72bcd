package xiezhi.server.monitoring.outlet;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.hj212.factor.FactorEntry;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.store.monitoring.MonitoredStop;

/** What marks, stops and factors are called. */
@Component
class OutletWords {
    private static final Map<String, String> FLAGS = Map.of(
            "F", "停运",
            "M", "维护",
            "S", "手工输入",
            "D", "故障",
            "C", "校准",
            "T", "超量程",
            "B", "通讯异常");
    private static final Map<String, String> STATES = Map.of(
            "stop", "停运",
            "start-up", "启停",
            "maintenance", "维护",
            "calibrated", "校准",
            "parameter-changed", "参数改动",
            "restarted", "重启");

    /** What the letter of a mark means; the letter where nobody knows. */
    String flag(String letter) {
        return FLAGS.getOrDefault(letter, "标记" + letter);
    }

    /** What a declared state is called. */
    String state(String state) {
        return STATES.getOrDefault(state, state);
    }

    /** What a stop is called. */
    String stop(MonitoredStop.Kind kind) {
        return switch (kind) {
            case DECLARED_STOP -> "申报停运";
            case ORDERED_STOP -> "责令停产";
            case ORDERED_LIMIT -> "责令限产";
        };
    }

    /** The word of the contract for a value of an enum. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Chinese name of a factor of an outlet. */
    static String name(WatchedOutlet watched, String code) {
        return watched.outlet()
                .factor(code)
                .map(FactorProfile::zh)
                .or(() -> FactorCodes.entry(code).map(FactorEntry::name))
                .orElse(code);
    }

    /** Code, name and unit of a factor. */
    static ObjectNode factor(ObjectNode node, WatchedOutlet watched, String code) {
        var unit = watched.outlet()
                .factor(code)
                .map(FactorProfile::unit)
                .or(() -> FactorCodes.entry(code).map(FactorEntry::unit))
                .orElse("");
        return node.put("code", code).put("zh", name(watched, code)).put("unit", unit);
    }
}
