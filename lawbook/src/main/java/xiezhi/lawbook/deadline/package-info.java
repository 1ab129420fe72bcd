/**
 * Reads {@code law/deadlines/} and {@code law/calendars/}. {@link xiezhi.lawbook.deadline.DeadlineBook} knows every term;
 * {@link xiezhi.lawbook.deadline.Calendars} the working days; {@link xiezhi.lawbook.deadline.CaseTerms} asks the terms
 * that a case file can show kept or broken.
 */
@NullMarked
package xiezhi.lawbook.deadline;

import org.jspecify.annotations.NullMarked;
