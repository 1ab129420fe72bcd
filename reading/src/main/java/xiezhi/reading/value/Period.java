package xiezhi.reading.value;

/**
 * A length of time: 五日, 5个工作日, 六个月.
 *
 * @param length number of units, 1 or more
 * @param unit unit
 */
public record Period(int length, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** 工作日 */
        WORKING_DAYS,
        /** 自然日, 日历日 */
        CALENDAR_DAYS,
        /** just 日 or 天 */
        PLAIN_DAYS,
        MONTHS,
        YEARS,
        HOURS
    }
}
