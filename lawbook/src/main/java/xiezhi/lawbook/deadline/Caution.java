package xiezhi.lawbook.deadline;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.Happenings;
import xiezhi.core.deadline.Judgement;
import xiezhi.core.deadline.Pause;
import xiezhi.core.deadline.TermAnswer;
import xiezhi.core.fact.Fact;
import xiezhi.core.rule.Outcome;

/** Takes back what a file cannot prove: a failure that missing papers or half-remembered law might excuse. */
record Caution(CaseFile caseFile, boolean isWhole, Happenings happenings) {

    Judgement of(TermAnswer answer) {
        Judgement judgement = answer.judgement();
        boolean isUndone = judgement.outcome() == Outcome.CANNOT_TELL && isWhole && isUndone(answer);
        if (isUndone) {
            return new Judgement(Outcome.NOT_APPLICABLE, judgement.reason());
        }
        if (judgement.outcome() != Outcome.FAIL || !(answer.due() instanceof Due.On due)) {
            return judgement;
        }
        DeadlineVersion version = due.version();
        boolean mayBeLonger =
                !version.extensions().isEmpty() || !version.pauses().isEmpty();
        if (!version.provenance().isFirm()) {
            return cannotTell(judgement.reason() + "；所依据的规定未经核对");
        }
        if (mayBeLonger && !isWhole) {
            return cannotTell(judgement.reason() + "；提交的材料不是完整案卷，可能另有延长审批或者不计入期限的材料");
        }
        if (!version.pauses().isEmpty()
                && isExcused(due, answer.end().orElseThrow().day())) {
            return cannotTell(judgement.reason() + "；案卷载有其他不计入期限的时间");
        }
        return judgement;
    }

    /** The act is simply not in the whole file: that it is missing is another rule's question. */
    private boolean isUndone(TermAnswer answer) {
        return answer.end().isEmpty()
                && answer.rule().bounds().endsWith().stream()
                        .noneMatch(event -> happenings.unknown().containsKey(event.tag()));
    }

    /** The file counts more days as excluded than the stretches found, enough to excuse the delay. */
    private boolean isExcused(Due.On due, LocalDate end) {
        boolean hasUnclearPause = caseFile.timeline().pauses().stream()
                .filter(pause -> pause.from().known().isEmpty())
                .anyMatch(pause -> pause.until().known().filter(end::isBefore).isEmpty());
        if (hasUnclearPause || caseFile.timeline().excludedDays() instanceof Fact.Unknown<Long>) {
            return true;
        }
        long stated = caseFile.timeline().excludedDays().known().orElse(0L);
        long late = end.toEpochDay() - due.latest().day().toEpochDay();
        return stated - found(due, end) >= late;
    }

    private long found(Due.On due, LocalDate end) {
        Set<LocalDate> days = new TreeSet<>();
        for (Pause pause : happenings.pauses()) {
            if (due.version().pauses().contains(pause.kind())) {
                LocalDate from = pause.from().isAfter(due.from().day())
                        ? pause.from()
                        : due.from().day().plusDays(1);
                LocalDate until = pause.until().filter(end::isAfter).orElse(end);
                from.datesUntil(until.isBefore(from) ? from : until.plusDays(1)).forEach(days::add);
            }
        }
        return days.size();
    }

    private static Judgement cannotTell(String reason) {
        return new Judgement(Outcome.CANNOT_TELL, reason);
    }
}
