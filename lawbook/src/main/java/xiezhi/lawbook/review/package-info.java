/** Reads the national review rubric, {@code law/review/}. */
@NullMarked
package xiezhi.lawbook.review;

import org.jspecify.annotations.NullMarked;
