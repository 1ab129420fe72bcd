package xiezhi.core.calendar;

/**
 * A length of time as a statute states it. Its {@code toString} is the Chinese phrase: {@code 5个工作日}, {@code 15日},
 * {@code 6个月}, {@code 24小时}, {@code 2年}.
 */
public sealed interface Term {

    /** How many of its unit, at least 1. */
    int count();

    /** The same unit, another count. */
    Term withCount(int count);

    /** Days the holiday schedule calls working days, make-up days included. */
    record WorkingDays(int count) implements Term {
        public WorkingDays {
            check(count);
        }

        @Override
        public Term withCount(int other) {
            return new WorkingDays(other);
        }

        @Override
        public String toString() {
            return count + "个工作日";
        }
    }

    /** Days of the calendar, one after the other. */
    record CalendarDays(int count) implements Term {
        public CalendarDays {
            check(count);
        }

        @Override
        public Term withCount(int other) {
            return new CalendarDays(other);
        }

        @Override
        public String toString() {
            return count + "日";
        }
    }

    /** Months, to the day of the same number, or the last of a shorter month. */
    record Months(int count) implements Term {
        public Months {
            check(count);
        }

        @Override
        public Term withCount(int other) {
            return new Months(other);
        }

        @Override
        public String toString() {
            return count + "个月";
        }
    }

    /** Years, to the same day of the year, or 28 February. */
    record Years(int count) implements Term {
        public Years {
            check(count);
        }

        @Override
        public Term withCount(int other) {
            return new Years(other);
        }

        @Override
        public String toString() {
            return count + "年";
        }
    }

    /** Hours from a minute. */
    record Hours(int count) implements Term {
        public Hours {
            check(count);
        }

        @Override
        public Term withCount(int other) {
            return new Hours(other);
        }

        @Override
        public String toString() {
            return count + "小时";
        }
    }

    private static void check(int count) {
        if (count < 1 || count > 100_000) {
            throw new IllegalArgumentException("expected a term of 1 to 100000 units, found " + count);
        }
    }
}
