/** From the files of a case to its findings: {@link xiezhi.reading.review.CaseReviewer}. */
@NullMarked
package xiezhi.reading.review;

import org.jspecify.annotations.NullMarked;
