package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import xiezhi.core.calendar.WorkingDayCalendar;

/** Writes down which working days were counted and which days between them were not. */
record WorkdayLines(WorkingDayCalendar calendar, CountingRules counting) {
    /** Longer terms are told by their first and last day only. */
    private static final int MOST_LINES = 31;

    List<Step> of(LocalDate start, List<LocalDate> counted) {
        if (counted.size() > MOST_LINES) {
            return List.of(line(counted, 0), line(counted, counted.size() - 1));
        }
        List<Step> lines = new ArrayList<>();
        LocalDate before = start;
        for (int i = 0; i < counted.size(); i++) {
            LocalDate day = counted.get(i);
            if (before.plusDays(1).isBefore(day)) {
                lines.add(Step.of(skipped(before.plusDays(1), day.minusDays(1))));
            }
            lines.add(line(counted, i));
            before = day;
        }
        return lines;
    }

    private Step line(List<LocalDate> counted, int index) {
        String text = "第" + (index + 1) + "个工作日 " + DayText.of(counted.get(index), calendar);
        return index == 0 ? new Step(text, counting.workingDayCites()) : Step.of(text);
    }

    private String skipped(LocalDate from, LocalDate until) {
        if (from.equals(until)) {
            return DayText.of(from, calendar) + "不计";
        }
        String reasons = from.datesUntil(until.plusDays(1))
                .flatMap(day -> calendar.kind(day).stream())
                .map(kind -> kind.isWorkday() ? "扣除的时间" : kind.zh())
                .distinct()
                .collect(Collectors.joining("、"));
        return from + " 至 " + until + "（" + reasons + "）不计";
    }
}
