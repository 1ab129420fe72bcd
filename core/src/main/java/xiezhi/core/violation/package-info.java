/**
 * The catalogue of violations: {@link xiezhi.core.violation.Violation} with the {@link xiezhi.core.violation.PenaltyNorm}s
 * that punished it over time, and {@link xiezhi.core.violation.FineBounds}, what they come to in a case.
 */
@NullMarked
package xiezhi.core.violation;

import org.jspecify.annotations.NullMarked;
