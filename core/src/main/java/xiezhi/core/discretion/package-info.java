/** Discretion: {@link xiezhi.core.discretion.BenchmarkTable}, factors with levels in percent, gives the amount of a fine. */
@NullMarked
package xiezhi.core.discretion;

import org.jspecify.annotations.NullMarked;
