/** Working days of the invented cases, from the calendars of the law module. */
@NullMarked
package xiezhi.sample.calendar;

import org.jspecify.annotations.NullMarked;
