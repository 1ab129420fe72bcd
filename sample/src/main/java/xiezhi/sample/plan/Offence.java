package xiezhi.sample.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xiezhi.sample.model.Fine;
import xiezhi.sample.model.Violation;
import xiezhi.sample.text.Dice;

/** Chooses levels, measured values and the fine of one violation, so that facts, worksheet and amount agree. */
final class Offence {
    private static final int YUAN = 100;
    private static final int WHOLE = 100;
    private static final int GREATEST_START = 20;

    private final Violation violation;
    private final Dice dice;
    private final Map<String, String> slots = new HashMap<>();
    private final List<Fine.Row> rows = new ArrayList<>();
    private int sinceDays;
    private long baseFen;

    Offence(Violation violation, Dice dice, Catalogue catalogue, boolean isMild) {
        this.violation = violation;
        this.dice = dice;
        violation.data().levels().forEach(level -> choose(level, isMild));
        measure();
        base();
        for (String list : List.of("facility", "missed", "workshop", "material", "ph", "area")) {
            List<String> options = violation.lists().getOrDefault(list, List.of());
            if (!options.isEmpty()) {
                slots.put(list, dice.pick(list, options));
            }
        }
        slots.put("river", dice.pick("river", catalogue.names("rivers")));
        slots.put("road", dice.pick("road", catalogue.names("roads")));
        slots.put("lab", dice.pick("lab", catalogue.names("labs")));
        slots.put("capacity", dice.pick("capacity", List.of("3000吨", "5000吨", "1万吨", "2万吨")));
    }

    Map<String, String> slots() {
        return slots;
    }

    int sinceDays() {
        return sinceDays;
    }

    int sumPercent() {
        return rows.stream().mapToInt(Fine.Row::percent).sum();
    }

    /** The fine under that law. */
    Fine fine(Violation.Law law, boolean prefersStart) {
        long min = least(law);
        long max = greatest(law);
        int sum = sumPercent();
        long start = max == 0 ? 0 : min * WHOLE / max;
        boolean isEven = max > 0 && start * max == min * WHOLE;
        if (prefersStart && isEven && start <= GREATEST_START && start + sum <= WHOLE) {
            return new Fine(max / WHOLE * (start + sum), min, max, baseFen, rows, (int) start, sum);
        }
        long fen = min + (max - min) / WHOLE * sum;
        return new Fine(fen / YUAN * YUAN, min, max, baseFen, rows, -1, sum);
    }

    /** Least fine in fen under that law. */
    long least(Violation.Law law) {
        return relative(law, law.min());
    }

    /** Greatest fine in fen under that law. */
    long greatest(Violation.Law law) {
        return relative(law, law.max());
    }

    private long relative(Violation.Law law, long figure) {
        if (!law.isRelative()) {
            return figure * YUAN;
        }
        boolean isPercent = violation.trait("base").filter("investment"::equals).isPresent();
        long floor = violation.trait("floor").map(Long::parseLong).orElse(0L) * YUAN;
        long base = Math.max(baseFen, floor);
        return isPercent ? base / WHOLE * figure : base * figure;
    }

    private void choose(Violation.Level level, boolean isMild) {
        List<Violation.Option> options = level.options();
        Violation.Option option = isMild ? options.getFirst() : dice.pick("level/" + level.factor(), options);
        rows.add(new Fine.Row(level.factor(), option.text(), option.percent()));
        if (level.factor().contains("违法次数")) {
            slots.put(
                    "history",
                    option.text().startsWith("1次")
                            ? "没有，这是第一次。"
                            : "有过，" + option.text().charAt(0) + "次里包括这一次。");
        }
        option.slots().forEach((name, value) -> fill(name, value));
    }

    private void fill(String name, Object value) {
        if (!(value instanceof List<?> range)) {
            slots.put("say".equals(name) ? "progress" : name, String.valueOf(value));
            return;
        }
        BigDecimal low = new BigDecimal(String.valueOf(range.get(0)));
        BigDecimal high = new BigDecimal(String.valueOf(range.get(1)));
        int permille = dice.between("slot/" + name, 0, 1000);
        BigDecimal drawn = low.add(
                high.subtract(low).multiply(BigDecimal.valueOf(permille)).movePointLeft(3));
        if ("days".equals(name)) {
            sinceDays = drawn.intValue();
        } else {
            boolean isFine = high.compareTo(BigDecimal.TEN) < 0 && !"over".equals(name);
            slots.put(name, drawn.setScale(isFine ? 2 : 0, RoundingMode.HALF_UP).toPlainString());
        }
    }

    private void measure() {
        if (violation.data().factors().isEmpty()) {
            return;
        }
        Map<String, String> factor = dice.pick("factor", violation.data().factors());
        BigDecimal limit = new BigDecimal(factor.getOrDefault("limit", "1"));
        int digits = Integer.parseInt(factor.getOrDefault("digits", "0"));
        slots.put("factor", factor.getOrDefault("name", ""));
        slots.put("measure", factor.getOrDefault("unit", ""));
        slots.put("limit", limit.toPlainString());
        slots.put("outlet", dice.pick("outlet", violation.lists().getOrDefault("outlets", List.of("排放口"))));
        slots.put("limitName", violation.text("limitName"));
        String over = slots.get("over");
        if (over != null) {
            slots.put("value", limit.add(new BigDecimal(over)).toPlainString());
            return;
        }
        BigDecimal times = new BigDecimal(slots.getOrDefault("times", "0.5"));
        BigDecimal value = limit.multiply(BigDecimal.ONE.add(times)).setScale(digits, RoundingMode.HALF_UP);
        slots.put("value", value.toPlainString());
        slots.put(
                "times",
                value.subtract(limit).divide(limit, 2, RoundingMode.HALF_UP).toPlainString());
    }

    private void base() {
        String kind = violation.trait("base").orElse("");
        if ("investment".equals(kind)) {
            baseFen = dice.between("investment", 15, 240) * 10L * 10_000 * YUAN;
            slots.put("investment", baseFen / YUAN / 10_000 + "万元");
        } else if ("disposal".equals(kind)) {
            baseFen = dice.between("disposal", 12, 180) * 1_000L * YUAN;
            slots.put("disposal", baseFen / YUAN + "元");
        }
    }
}
