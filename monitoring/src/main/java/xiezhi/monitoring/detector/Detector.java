package xiezhi.monitoring.detector;

import xiezhi.monitoring.series.OutletHour;

/**
 * A pure operator: the same state and hour give the same step, wherever it runs. State is an immutable value of one
 * outlet.
 *
 * @param <S> its state
 */
public interface Detector<S> {
    /** What the law folder says of it. */
    DetectorRule rule();

    /** State before the first hour. */
    S start();

    /** Takes one closed hour; hours of an outlet come in order. */
    Step<S> step(S state, OutletHour hour);
}
