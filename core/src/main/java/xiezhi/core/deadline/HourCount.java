package xiezhi.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Terms in hours. They run from the minute of the event, or from the next full hour; the earlier end is the safe one. */
final class HourCount {
    private static final int DAY = 24;

    private HourCount() {}

    /** The strict and the mild reading. */
    static List<Reckoning> of(Happened from, int hours, DeadlineVersion version) {
        Optional<LocalDateTime> minute = from.moment().minute();
        return minute.isPresent() ? of(from, minute.get(), hours, version) : ofDay(from, hours, version);
    }

    private static List<Reckoning> of(Happened from, LocalDateTime minute, int hours, DeadlineVersion version) {
        LocalDateTime strict = minute.plusHours(hours);
        LocalDateTime mild = minute.truncatedTo(ChronoUnit.HOURS).plusHours(1L + hours);
        List<Step> steps = List.of(
                Step.of(DayText.of(minute) + " " + from.event().zh()),
                new Step("自该时刻起" + hours + "小时，至" + DayText.of(strict), version.cites()),
                new Step(
                        "开始的小时不计入的，至" + DayText.of(mild) + "；以较早者为准",
                        version.counting().firstDayCites()));
        return List.of(ended(Limit.at(strict), steps), ended(Limit.at(mild), steps));
    }

    /** Without the minute the end is only known to lie on one of two days. */
    private static List<Reckoning> ofDay(Happened from, int hours, DeadlineVersion version) {
        LocalDate first = from.day().plusDays(hours / DAY - 1L);
        LocalDate second = from.day().plusDays((hours + DAY - 1L) / DAY);
        List<Step> steps = List.of(
                Step.of(from.day() + from.event().zh() + "，几时几分不清楚"),
                new Step(hours + "小时最迟于" + second + "届满，" + first + "以内一定没有超过", version.cites()));
        return List.of(ended(Limit.on(first), steps), ended(Limit.on(second), steps));
    }

    private static Reckoning ended(Limit limit, List<Step> steps) {
        return new Reckoning.Ended(limit.day(), limit, List.of(), steps);
    }
}
