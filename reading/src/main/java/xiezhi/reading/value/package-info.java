/**
 * Parsers of the values that enforcement documents print: dates, times, money, citations, numbers, names, periods,
 * labelled fields. Every parser answers {@link xiezhi.reading.value.Found} values: what was read, whether the print is
 * clear, and where it stands. What is damaged is reported as unsure, never silently repaired.
 */
@NullMarked
package xiezhi.reading.value;

import org.jspecify.annotations.NullMarked;
