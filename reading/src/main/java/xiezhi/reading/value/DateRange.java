package xiezhi.reading.value;

import java.time.LocalDate;

/**
 * First and last day of a range such as 2025年3月1日至5日, as printed: {@code last} may lie before {@code first}.
 *
 * @param first first day
 * @param last last day, inclusive
 */
public record DateRange(LocalDate first, LocalDate last) {}
