/**
 * Days that count. {@link xiezhi.core.calendar.WorkingDayCalendar} answers which days are working days, from published
 * {@link xiezhi.core.calendar.YearSchedule}s with their make-up working days 调休; it knows the years it was given and
 * answers "unknown" for every other. {@link xiezhi.core.calendar.Term} is a length of time as a statute states it.
 */
@NullMarked
package xiezhi.core.calendar;

import org.jspecify.annotations.NullMarked;
