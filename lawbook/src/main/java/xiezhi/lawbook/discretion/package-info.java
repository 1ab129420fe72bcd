/** Discretion benchmarks: {@link xiezhi.lawbook.discretion.BenchmarkBook} reads and checks {@code law/discretion/}. */
@NullMarked
package xiezhi.lawbook.discretion;

import org.jspecify.annotations.NullMarked;
