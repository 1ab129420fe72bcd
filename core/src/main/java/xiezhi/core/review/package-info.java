/**
 * Scoring of a whole file by the national review rubric: {@link xiezhi.core.review.Rubric} is the rubric as data, {@link xiezhi.core.review.Scoring} applies it to findings, {@link xiezhi.core.review.CaseScore} is the result: what each item earned, with a line for each point lost and for whatever could not be told.
 */
@NullMarked
package xiezhi.core.review;

import org.jspecify.annotations.NullMarked;
