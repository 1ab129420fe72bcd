package xiezhi.core.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Holidays and make-up working days of a year as the State Council's notice sets them. A day may lie in a neighbouring
 * year: the notice for 2019 also moved 2018-12-29 and 2018-12-30.
 *
 * @param year the year this schedule makes known
 * @param off days off, weekends within holidays included
 * @param work Saturdays and Sundays that are working days
 */
public record YearSchedule(int year, Set<LocalDate> off, Set<LocalDate> work) {
    public YearSchedule {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
        for (LocalDate day : work) {
            if (off.contains(day)) {
                throw new IllegalArgumentException("expected a day to be off or worked, found both for " + day);
            }
        }
    }
}
