package xiezhi.core.violation;

import java.util.Map;
import java.util.Optional;

/** How an article measures a fine. */
public sealed interface FineMeasure {

    /** Bounds in fen, given the base amounts known, in fen; empty when the base is not known. */
    Optional<FineBounds> bounds(Map<BaseAmount, Long> bases);

    /** The base this measure needs; empty for a fixed amount. */
    default Optional<BaseAmount> base() {
        return switch (this) {
            case Fixed fixed -> Optional.empty();
            case Share share -> Optional.of(share.of());
        };
    }

    /** From and to an amount. */
    record Fixed(FineBounds range) implements FineMeasure {
        @Override
        public Optional<FineBounds> bounds(Map<BaseAmount, Long> bases) {
            return Optional.of(range);
        }
    }

    /**
     * A multiple or percentage of a base.
     *
     * @param minPercent least, percent of the base: 300 for three times
     * @param maxPercent greatest, percent of the base
     * @param of the base
     * @param baseAtLeastFen a smaller base counts as this, 0 when there is no such rule
     */
    record Share(long minPercent, long maxPercent, BaseAmount of, long baseAtLeastFen) implements FineMeasure {
        @Override
        public Optional<FineBounds> bounds(Map<BaseAmount, Long> bases) {
            return Optional.ofNullable(bases.get(of)).map(base -> {
                var counted = Math.max(base, baseAtLeastFen);
                return new FineBounds(part(counted, minPercent), part(counted, maxPercent));
            });
        }

        private static long part(long fen, long percent) {
            return Math.multiplyExact(fen, percent) / 100;
        }
    }
}
