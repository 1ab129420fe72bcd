/** What is said of one case in the end: {@link xiezhi.core.report.ReviewedCase} by a review, {@link xiezhi.core.report.CaseView} on its page. */
@NullMarked
package xiezhi.core.report;

import org.jspecify.annotations.NullMarked;
