package xiezhi.lawbook.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.core.calendar.YearSchedule;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** Reads the holiday schedules of {@code law/calendars/cn/}, one file for each year. */
public final class Calendars {
    static final String FOLDER = "calendars/cn";

    private final LawErrors errors;
    private final Map<LocalDate, Boolean> isWork = new HashMap<>();

    private Calendars(LawErrors errors) {
        this.errors = errors;
    }

    /** The calendar of all years that have a file. */
    public static WorkingDayCalendar load(LawFiles files, LawErrors errors) {
        return new Calendars(errors).read(files.under(FOLDER));
    }

    private WorkingDayCalendar read(List<LawFile> files) {
        int before = errors.count();
        List<YearSchedule> schedules = new ArrayList<>();
        for (LawFile file : files) {
            YamlNode root = YamlFile.read(file, errors);
            int year = (int) root.number("year");
            if (!file.id(FOLDER).equals(Integer.toString(year))) {
                root.error("year: " + file.id(FOLDER) + " as in the name of the file", year + "", "correct the year");
            }
            Set<LocalDate> off = days(root, "off", year, false);
            Set<LocalDate> work = days(root, "work", year, true);
            schedules.add(new YearSchedule(year, off, work));
        }
        return errors.count() == before ? WorkingDayCalendar.of(schedules) : WorkingDayCalendar.EMPTY;
    }

    private Set<LocalDate> days(YamlNode root, String key, int year, boolean asWork) {
        Set<LocalDate> days = new TreeSet<>();
        for (YamlNode item : root.each(key)) {
            LocalDate day = item.asDate();
            if (Math.abs(day.getYear() - year) > 1) {
                item.expected("a day of " + year + " or a neighbouring year");
            }
            boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (asWork && !isWeekend) {
                item.error("a Saturday or Sunday", day + ", a " + day.getDayOfWeek(), "other days are worked anyway");
            }
            Boolean before = isWork.put(day, asWork);
            if (before != null && before != asWork) {
                item.error("a day to be off or worked", "both for " + day, "remove one of the two");
                continue;
            }
            days.add(day);
        }
        return days;
    }
}
