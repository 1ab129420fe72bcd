/**
 * Benchmarks, run with {@code ./xiezhi bench [PATTERN]}: {@link xiezhi.bench.RuleEvaluation} asks rules of invented
 * cases and compares with {@link xiezhi.bench.HandWrittenRules}, {@link xiezhi.bench.DocumentReading} reads files.
 */
@NullMarked
package xiezhi.bench;

import org.jspecify.annotations.NullMarked;
