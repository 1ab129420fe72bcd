/**
 * Terms that run in a case. A {@link xiezhi.core.deadline.DeadlineRule} is one statutory term in all its versions;
 * {@link xiezhi.core.deadline.Deadlines} answers when it ends for what happened in a case
 * ({@link xiezhi.core.deadline.Happenings}), line by line with citations, and whether it was kept.
 *
 * <p>Where the law can be read two ways, the strict day is shown and an act between the two days is not judged. Where
 * the holiday schedule of a year is not published, the answer is {@link xiezhi.core.deadline.Due.Unknown}.
 */
@NullMarked
package xiezhi.core.deadline;

import org.jspecify.annotations.NullMarked;
