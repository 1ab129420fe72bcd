/** Tests of statutory terms and calendars. */
@NullMarked
package xiezhi.lawbook.deadline;

import org.jspecify.annotations.NullMarked;
