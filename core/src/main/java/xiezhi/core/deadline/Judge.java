package xiezhi.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.rule.Outcome;

/** Says whether a term was kept. Doubt about a date, a reading of the law or a schedule is never a failure. */
record Judge(DeadlineRule rule, Happenings happenings) {

    Judgement of(Due due, Optional<Happened> end) {
        if (due instanceof Due.None none) {
            return new Judgement(Outcome.NOT_APPLICABLE, none.reason());
        }
        if (rule.bounds().endsWith().isEmpty()) {
            return new Judgement(Outcome.NOT_APPLICABLE, "本期限只计算日期，没有应当核对的行为");
        }
        if (due instanceof Due.On on && isProven(on)) {
            return new Judgement(Outcome.PASS, "不迟于" + on.last().day() + "已经办理");
        }
        if (end.isEmpty()) {
            String names = String.join(
                    "、", rule.bounds().endsWith().stream().map(EventName::zh).toList());
            return cannotTell(
                    happenings.unknownAmong(rule.bounds().endsWith()).orElse("没有" + names + "的日期，无法判断是否在期限内"));
        }
        if (!end.get().moment().isSure()) {
            return cannotTell(end.get().event().zh() + "的日期存疑");
        }
        return switch (due) {
            case Due.On on -> doubted(on(on, end.get()));
            case Due.Unknown unknown -> unknown(unknown, end.get());
            case Due.None none -> new Judgement(Outcome.NOT_APPLICABLE, none.reason());
        };
    }

    private Judgement on(Due.On due, Happened end) {
        return switch (rule.kind()) {
            case WITHIN, BEFORE -> by(due, end);
            case WAIT -> after(due, end);
            case WINDOW -> inWindow(due, end);
        };
    }

    /** A sure act, or a later one that proves it, lies inside the term, whatever is doubtful beside it. */
    private boolean isProven(Due.On due) {
        Stream<EventName> acts = Stream.concat(rule.bounds().endsWith().stream(), rule.bounds().provenBy().stream());
        return rule.kind() == DeadlineKind.WITHIN
                && acts.flatMap(name -> happenings.moment(name.tag()).stream())
                        .anyMatch(moment -> moment.isSure() && isBy(moment, due.last()));
    }

    private Judgement by(Due.On due, Happened end) {
        String act = end.day() + end.event().zh();
        if (isBy(end.moment(), due.last())) {
            return new Judgement(Outcome.PASS, act + "，未超过" + due.last().day());
        }
        if (isAfter(end.moment(), due.latest())) {
            long late = ChronoUnit.DAYS.between(due.latest().day(), end.day());
            if (rule.kind() == DeadlineKind.BEFORE) {
                return new Judgement(Outcome.FAIL, act + "，最迟应当在" + due.latest().day() + "，迟了" + late + "日");
            }
            return new Judgement(
                    Outcome.FAIL, act + "，期限至" + due.latest().day() + "届满" + (late > 0 ? "，超过" + late + "日" : ""));
        }
        return between(due, act);
    }

    private Judgement after(Due.On due, Happened end) {
        String act = end.day() + end.event().zh();
        if (end.day().isBefore(due.from().day())) {
            return new Judgement(
                    Outcome.NOT_APPLICABLE,
                    act + "，早于" + due.from().day() + due.from().event().zh() + "，属于顺序问题");
        }
        if (isAfter(end.moment(), due.latest())) {
            return new Judgement(Outcome.PASS, act + "，已在期限届满（" + due.latest().day() + "）之后");
        }
        if (isBy(end.moment(), due.last())) {
            return new Judgement(Outcome.FAIL, act + "，期限至" + due.last().day() + "才届满");
        }
        return between(due, act);
    }

    private Judgement inWindow(Due.On due, Happened end) {
        LocalDate opens = due.opens().orElseThrow();
        if (end.day().isBefore(opens)) {
            return new Judgement(Outcome.FAIL, end.day() + end.event().zh() + "，" + opens + "起才可以办理");
        }
        return by(due, end);
    }

    private Judgement unknown(Due.Unknown due, Happened end) {
        boolean isSafe = rule.kind() == DeadlineKind.WITHIN
                && due.notBefore().isPresent()
                && !end.day().isAfter(due.notBefore().get());
        return isSafe
                ? new Judgement(
                        Outcome.PASS,
                        end.day() + end.event().zh() + "，期限不会早于"
                                + due.notBefore().get() + "届满")
                : cannotTell(due.reason());
    }

    /** An act of which we do not know might still turn the answer round. */
    private Judgement doubted(Judgement judgement) {
        boolean isWithin = rule.kind() == DeadlineKind.WITHIN || rule.kind() == DeadlineKind.BEFORE;
        Outcome shaky = isWithin ? Outcome.FAIL : Outcome.PASS;
        Optional<String> otherAct = judgement.outcome() == shaky
                ? happenings.unknownAmong(rule.bounds().endsWith())
                : Optional.empty();
        Optional<String> lapse = judgement.outcome() == Outcome.FAIL
                ? happenings.unknownAmong(rule.bounds().lapsesWith())
                : Optional.empty();
        return otherAct.or(() -> lapse).map(Judge::cannotTell).orElse(judgement);
    }

    private static Judgement between(Due.On due, String act) {
        return cannotTell(
                act + "，在两种理解的届满日" + due.last().day() + "与" + due.latest().day() + "之间");
    }

    private static Judgement cannotTell(String reason) {
        return new Judgement(Outcome.CANNOT_TELL, reason);
    }

    /** Certainly not later than the limit. */
    private static boolean isBy(Moment moment, Limit limit) {
        Optional<LocalDateTime> minute = moment.minute();
        if (limit.minute().isPresent()) {
            return minute.map(at -> !at.isAfter(limit.minute().get()))
                    .orElseGet(() -> moment.day().isBefore(limit.day()));
        }
        return !moment.day().isAfter(limit.day());
    }

    /** Certainly later than the limit. */
    private static boolean isAfter(Moment moment, Limit limit) {
        Optional<LocalDateTime> minute = moment.minute();
        if (limit.minute().isPresent() && minute.isPresent()) {
            return minute.get().isAfter(limit.minute().get());
        }
        return moment.day().isAfter(limit.day());
    }
}
