package xiezhi.store.monitoring;

/**
 * What an hour and a day of exhaust gas need to count as valid. The figures stand in the law folder ({@code
 * law/detectors}, {@code valid-minutes} of D01 and {@code valid-hours} of D02).
 *
 * @param minutes valid minutes an hour needs, 1 to 60
 * @param hours valid hours a day needs, 1 to 24
 */
public record Completeness(int minutes, int hours) {}
