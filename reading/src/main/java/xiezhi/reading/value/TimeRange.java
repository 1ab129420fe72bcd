package xiezhi.reading.value;

import java.time.LocalDateTime;

/**
 * Start and end of an act (2025年3月1日9时05分至10时30分), each with its own sureness: unsure when the minute is missing
 * or the day has to be guessed.
 *
 * @param start start
 * @param end end; the next day when it crosses midnight (then unsure unless printed)
 */
public record TimeRange(Found<LocalDateTime> start, Found<LocalDateTime> end) {}
