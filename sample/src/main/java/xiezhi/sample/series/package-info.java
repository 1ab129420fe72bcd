/**
 * A seeded generator of invented monitoring series with planted faults, and what detectors make of them: {@link
 * xiezhi.sample.series.SeriesMeasurement} is the entry.
 */
@NullMarked
package xiezhi.sample.series;

import org.jspecify.annotations.NullMarked;
