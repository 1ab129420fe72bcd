package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xiezhi.core.calendar.Term;
import xiezhi.core.calendar.WorkingDayCalendar;

/** Counts one reading of a term forward, with its pauses and extensions, and writes down every step. One use. */
final class TermCount {
    private final WorkingDayCalendar calendar;
    private final Happened from;
    private final DeadlineVersion version;
    private final Happenings happenings;
    private final boolean isRolled;
    private final DayCount days;
    private final List<Step> steps = new ArrayList<>();

    TermCount(
            WorkingDayCalendar calendar,
            Happened from,
            DeadlineVersion version,
            Happenings happenings,
            boolean isRolled) {
        this.calendar = calendar;
        this.from = from;
        this.version = version;
        this.happenings = happenings;
        this.isRolled = isRolled;
        days = new DayCount(calendar, from.day(), Stretch.merged(happenings.pauses(), version::leavesOut, from.day()));
    }

    Reckoning of(Term base) {
        steps.add(new Step(
                DayText.of(from.day(), calendar) + from.event().zh() + "，当日不计入",
                version.counting().firstDayCites()));
        noteOtherPauses();
        Term term = base;
        List<Approval> approvals = happenings.extensions().stream()
                .sorted(Comparator.comparing(Approval::approvedOn))
                .toList();
        List<Step> lengthened = new ArrayList<>();
        int used = 0;
        for (Approval approval : approvals) {
            Optional<LocalDate> running = last(term);
            if (running.isEmpty()) {
                return stuck(term);
            }
            Optional<Term> longer = lengthened(term, approval, used, running.get(), lengthened);
            used += longer.isPresent() ? 1 : 0;
            term = longer.orElse(term);
        }
        Optional<LocalDate> nominal = days.end(term);
        Optional<LocalDate> last = last(term);
        if (nominal.isEmpty() || last.isEmpty()) {
            return stuck(term);
        }
        List<LocalDate> counted = describe(base, term, nominal.get(), lengthened);
        describeLastDay(nominal.get(), last.get(), term);
        return new Reckoning.Ended(nominal.get(), Limit.on(last.get()), counted, List.copyOf(steps));
    }

    private Optional<LocalDate> last(Term term) {
        return days.end(term).flatMap(this::moved);
    }

    private Optional<LocalDate> moved(LocalDate nominal) {
        return isRolled ? calendar.nextWorkday(nominal) : Optional.of(nominal);
    }

    /** The term after an approval, or empty when the approval has no effect; either way a step says so. */
    private Optional<Term> lengthened(Term term, Approval approval, int used, LocalDate running, List<Step> notes) {
        LocalDate day = approval.approvedOn();
        if (used >= version.extensions().size()) {
            notes.add(Step.of(day + "批准的延长不计：本期限" + (used == 0 ? "不得延长" : "最多延长" + used + "次")));
            return Optional.empty();
        }
        if (day.isAfter(running) || day.isBefore(from.day())) {
            notes.add(Step.of(day + "批准的延长不生效：批准日不在期限内（期限至" + running + "届满）"));
            return Optional.empty();
        }
        Extension extension = version.extensions().get(used);
        int longest = extension.longest().count();
        int asked = approval.count().orElse(longest);
        String capped = asked > longest ? "（批准" + asked + "，依法最多" + extension.longest() + "）" : "";
        int granted = Math.min(asked, longest);
        notes.add(Step.of(
                day + "经" + extension.by() + "批准，延长" + extension.longest().withCount(granted) + capped));
        return Optional.of(term.withCount(term.count() + granted));
    }

    private Reckoning stuck(Term term) {
        Optional<LocalDate> nominal = days.end(term);
        String reason = nominal.isPresent()
                ? "末日" + nominal.get() + "是否顺延无法确定："
                        + days.missingYear(nominal.get().getYear(), 1)
                : days.obstacle();
        steps.add(Step.of(reason));
        return new Reckoning.Stuck(reason, nominal, List.copyOf(steps));
    }

    private void noteOtherPauses() {
        happenings.pauses().stream()
                .filter(pause -> !version.leavesOut(pause.kind()))
                .map(pause -> pause.from() + "起的" + pause.kind().zh() + "不是本期限可以扣除的时间，不扣除")
                .distinct()
                .sorted()
                .forEach(line -> steps.add(Step.of(line)));
    }

    /** Writes the counting; answers the working days counted. */
    private List<LocalDate> describe(Term base, Term term, LocalDate nominal, List<Step> lengthened) {
        steps.addAll(lengthened);
        String total = term.equals(base) ? term.toString() : base + "加延长共" + term;
        for (Stretch stretch : days.within(nominal)) {
            long left = days.daysLeftOut(stretch, term).orElse(0);
            String unit = term instanceof Term.WorkingDays ? "个工作日" : "日";
            steps.add(Step.of("扣除" + DayText.span(stretch.from(), stretch.until()) + "（" + stretch.reasons() + "）"
                    + left + unit));
        }
        if (!(term instanceof Term.WorkingDays)) {
            steps.add(new Step(
                    "自" + from.day().plusDays(1) + "起算" + total + "，至" + DayText.of(nominal, calendar),
                    version.cites()));
            return List.of();
        }
        steps.add(new Step("期限为" + total, version.cites()));
        List<LocalDate> counted = days.counted(nominal);
        steps.addAll(new WorkdayLines(calendar, version.counting()).of(from.day(), counted));
        return counted;
    }

    private void describeLastDay(LocalDate nominal, LocalDate last, Term term) {
        boolean isOff = !calendar.isWorkday(nominal).orElse(true);
        if (!nominal.equals(last)) {
            steps.add(new Step(
                    "最后一日" + DayText.of(nominal, calendar) + "为休息日，顺延至" + DayText.of(last, calendar),
                    version.counting().rollOverCites()));
        } else if (isOff) {
            steps.add(Step.of("最后一日" + DayText.of(nominal, calendar) + "，按不顺延计"));
        } else {
            String which = term instanceof Term.WorkingDays ? "第" + term.count() + "个工作日即" : "";
            steps.add(Step.of(which + "最后一日" + DayText.of(nominal, calendar)));
        }
    }
}
