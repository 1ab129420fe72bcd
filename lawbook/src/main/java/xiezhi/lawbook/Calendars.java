package xiezhi.lawbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.core.calendar.YearSchedule;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** Reads the holiday schedules of {@code law/calendars/cn/}. */
final class Calendars {
    private Calendars() {}

    static WorkingDayCalendar load(LawFiles files, LawErrors errors) {
        List<YearSchedule> schedules = new ArrayList<>();
        for (var file : files.under("calendars/cn")) {
            var node = YamlFile.read(file, errors);
            schedules.add(new YearSchedule((int) node.number("year"), days(node, "off"), days(node, "work")));
        }
        return WorkingDayCalendar.of(schedules);
    }

    private static Set<LocalDate> days(YamlNode node, String key) {
        Set<LocalDate> days = new HashSet<>();
        node.each(key).forEach(item -> days.add(item.asDate()));
        return days;
    }
}
