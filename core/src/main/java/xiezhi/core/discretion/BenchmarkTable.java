package xiezhi.core.discretion;

import java.util.List;
import java.util.Map;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.core.violation.FineBounds;

/**
 * One column of a benchmark: where the fine starts and what each factor adds.
 *
 * @param id {@code region/table}, its file in law/discretion/
 * @param zh its name
 * @param formula how percents become an amount
 * @param inForce days of the decision it may be used for
 * @param binds articles it belongs to; none for a general table
 * @param startPercent where the sum starts, percent
 * @param factors its factors
 */
public record BenchmarkTable(
        String id,
        String zh,
        Formula formula,
        InForce inForce,
        List<Citation> binds,
        int startPercent,
        List<Factor> factors) {

    /** How percents become an amount. */
    public enum Formula {
        /** (start + sum) of the greatest fine. */
        SHARE_OF_MAXIMUM,
        /** Least fine, and the sum of the distance to the greatest. */
        SHARE_OF_SPAN
    }

    public BenchmarkTable {
        binds = List.copyOf(binds);
        factors = List.copyOf(factors);
    }

    /** Start and heaviest levels together, percent; 100 in a sound table. */
    public int greatestPercent() {
        return startPercent + factors.stream().mapToInt(Factor::greatestPercent).sum();
    }

    /**
     * The percents of the levels chosen, with the start.
     *
     * @param levels index of the level of each factor by factor id, from 0
     * @throws IllegalArgumentException when a factor has no level or one it does not know
     */
    public int percent(Map<String, Integer> levels) {
        var sum = startPercent;
        for (var factor : factors) {
            var level = levels.getOrDefault(factor.id(), -1);
            if (level < 0 || level >= factor.levels().size()) {
                throw new IllegalArgumentException("expected a level of " + factor.id() + ", found " + level);
            }
            sum += factor.levels().get(level).percent();
        }
        return sum;
    }

    /** The fine in fen for a sum of percents within the bounds of the article; whole fen, rounded down. */
    public long fineFen(int percent, FineBounds bounds) {
        return switch (formula) {
            case SHARE_OF_MAXIMUM -> Math.multiplyExact(bounds.maxFen(), percent) / 100;
            case SHARE_OF_SPAN ->
                bounds.minFen() + Math.multiplyExact(bounds.maxFen() - bounds.minFen(), percent) / 100;
        };
    }
}
