package xiezhi.lawbook.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.PauseFacts;
import xiezhi.core.deadline.Pause;
import xiezhi.core.deadline.PauseKind;

/** The stretches of days that a case file shows as not counted, as terms count with them. */
record CasePauses(CaseFile caseFile) {

    /** Those whose beginning is known and that do not end before it; one without an end goes on. */
    List<Pause> all() {
        return caseFile.timeline().pauses().stream()
                .flatMap(each -> pause(each).stream())
                .toList();
    }

    private static Optional<Pause> pause(PauseFacts facts) {
        Optional<LocalDate> from = facts.from().known();
        Optional<LocalDate> until = facts.until().known();
        return from.isPresent() && until.filter(from.get()::isAfter).isEmpty()
                ? facts.kind().known().flatMap(PauseKind::of).map(kind -> new Pause(kind, from.get(), until))
                : Optional.empty();
    }
}
