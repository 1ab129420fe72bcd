/** Invented series and what detectors make of them. */
@NullMarked
package xiezhi.sample.series;

import org.jspecify.annotations.NullMarked;
