/** What a review of one case says in the end: {@link xiezhi.core.report.ReviewedCase}. */
@NullMarked
package xiezhi.core.report;

import org.jspecify.annotations.NullMarked;
