package xiezhi.lawbook.violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import xiezhi.core.fact.Fact;
import xiezhi.core.violation.BaseAmount;
import xiezhi.core.violation.FineBounds;
import xiezhi.core.violation.FineLevel;
import xiezhi.core.violation.FineQuestion;
import xiezhi.core.violation.FineRule;
import xiezhi.core.violation.PenaltyNorm;

/**
 * What a set of norms comes to: the widest bounds over all levels, and those of the base level alone.
 *
 * @param all bounds over every level; empty when a base amount is missing or there are no norms
 * @param base bounds without serious circumstances, refusal or consequences; from 0 to 0 when there is no fine without
 *     them
 * @param must sanctions every norm imposes beside the fine
 * @param reason why bounds are missing, in Chinese
 */
record NormBounds(Optional<FineBounds> all, Optional<FineBounds> base, Set<String> must, String reason) {

    /** The fine for refusing to correct is left out where the violation was corrected, unless there is no other. */
    static NormBounds of(List<PenaltyNorm> norms, PayerGroup payers, FineQuestion question) {
        var bases = question.bases();
        List<FineRule> fines = new ArrayList<>();
        norms.forEach(norm -> fines.addAll(payers.of(norm.fines())));
        if (question.isCorrected() && fines.stream().anyMatch(fine -> fine.level() != FineLevel.REFUSAL)) {
            fines.removeIf(fine -> fine.level() == FineLevel.REFUSAL);
        }
        Set<String> must = new TreeSet<>();
        norms.forEach(norm -> must.addAll(norm.must()));
        var missing = fines.stream()
                .flatMap(fine -> fine.measure().base().stream())
                .filter(base -> !bases.containsKey(base))
                .findFirst();
        if (fines.isEmpty() || missing.isPresent()) {
            var reason = missing.map(base -> "缺少" + base.zh()).orElse("罚款幅度未录入");
            return new NormBounds(Optional.empty(), Optional.empty(), must, reason);
        }
        var base = join(fines, fine -> fine.level() == FineLevel.BASE, bases).orElseGet(() -> new FineBounds(0, 0));
        return new NormBounds(join(fines, fine -> true, bases), Optional.of(base), must, "");
    }

    private static Optional<FineBounds> join(
            List<FineRule> fines, Predicate<FineRule> which, Map<BaseAmount, Long> bases) {
        return fines.stream()
                .filter(which)
                .flatMap(fine -> fine.measure().bounds(bases).stream())
                .reduce(FineBounds::join);
    }

    Fact<Long> minFen(boolean isSure) {
        return all.<Fact<Long>>map(bounds -> new Fact.Stated<>(bounds.minFen(), isSure, List.of()))
                .orElseGet(() -> Fact.unknown(reason));
    }

    Fact<Long> maxFen(boolean isSure) {
        return all.<Fact<Long>>map(bounds -> new Fact.Stated<>(bounds.maxFen(), isSure, List.of()))
                .orElseGet(() -> Fact.unknown(reason));
    }

    /**
     * The newer norms are lighter than these. Answered only where every level, and the base level alone, point the same
     * way and the sanctions beside the fine do not point the other way.
     */
    Fact<Boolean> isLighter(NormBounds newer) {
        if (all.isEmpty() || newer.all.isEmpty() || base.isEmpty() || newer.base.isEmpty()) {
            return Fact.unknown(all.isEmpty() ? reason : newer.reason);
        }
        var overall = direction(newer.all.get(), all.get());
        var without = direction(newer.base.get(), base.get());
        var beside = Integer.compare(extra(newer.must, must), extra(must, newer.must));
        if (overall == MIXED || without == MIXED || overall * without < 0) {
            return Fact.unknown("新旧法的罚款幅度轻重互见，由人判断");
        }
        var sum = Integer.signum(overall + without);
        if (sum * beside < 0) {
            return Fact.unknown("罚款与其他处罚轻重互见，由人判断");
        }
        return Fact.of(sum < 0 || (sum == 0 && beside < 0));
    }

    private static final int MIXED = 2;

    /** -1 lighter, 0 equal, 1 heavier, or {@link #MIXED}. */
    private static int direction(FineBounds one, FineBounds other) {
        if (one.equals(other)) {
            return 0;
        }
        if (one.isLighterThan(other)) {
            return -1;
        }
        return other.isLighterThan(one) ? 1 : MIXED;
    }

    /** Number of sanctions one set has beyond the other. */
    private static int extra(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(kind -> !other.contains(kind)).count();
    }
}
