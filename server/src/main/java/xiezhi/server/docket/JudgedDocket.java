package xiezhi.server.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import xiezhi.core.admission.Actor;
import xiezhi.core.admission.Admission;
import xiezhi.core.admission.NextStep;
import xiezhi.core.admission.Overrides;
import xiezhi.core.admission.SignedOverride;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.deadline.TermAnswer;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;
import xiezhi.lawbook.LawBook;

/** A docket with what follows from it. What was asked once is kept: several look at the same case. */
public final class JudgedDocket {
    /** Most answers kept on what may come next; each is for one person and day. */
    private static final int MOST_ASKERS = 16;

    private final LawBook book;
    private final Docket docket;
    private final CaseFile file;
    private final Optional<CaseFile> standing;
    private final Map<Asker, List<NextStep>> next = new ConcurrentHashMap<>();
    private volatile @Nullable List<Finding> findings;
    private volatile @Nullable List<TermAnswer> terms;

    /** Who asks what may come next, and when. */
    private record Asker(Actor actor, LocalDate today) {}

    JudgedDocket(LawBook book, Docket docket) {
        this.book = book;
        this.docket = docket;
        var state = CaseState.of(docket);
        this.file = book.judged(FoldedCase.of(state));
        this.standing = FoldedCase.standing(state).map(book::judged);
    }

    /** The lines. */
    public Docket docket() {
        return docket;
    }

    /** The folded case, judged: everything the file holds, a revoked decision among it. */
    public CaseFile file() {
        return file;
    }

    /** The case as it stands: after a revocation without the revoked decision and what led to it. */
    public CaseFile standing() {
        return standing.orElse(file);
    }

    /** What all rules and terms say of it. */
    public List<Finding> findings() {
        var known = findings;
        if (known == null) {
            known = book.findings(file);
            findings = known;
        }
        return known;
    }

    /** Number of the last line. */
    public int sequence() {
        return docket.entries().size();
    }

    /** What is answered on every term. */
    public List<TermAnswer> terms() {
        var known = terms;
        if (known == null) {
            known = standing.map(anew -> book.terms(file, anew)).orElseGet(() -> book.terms(file));
            terms = known;
        }
        return known;
    }

    /** What a person could record on a day, of every kind of event. */
    List<NextStep> next(Actor actor, LocalDate today) {
        if (next.size() >= MOST_ASKERS) {
            next.clear();
        }
        return next.computeIfAbsent(
                new Asker(actor, today),
                asker -> Admission.next(docket, asker.actor(), asker.today(), blocking(), book.gates()));
    }

    /** What leaders let pass. */
    List<SignedOverride> overrides() {
        return Overrides.of(CaseState.of(docket), book.gates()).all();
    }

    /** Failed and undecided checks. */
    public List<Finding> open() {
        return findings().stream().filter(JudgedDocket::isOpen).toList();
    }

    /** A check that failed or cannot be decided. */
    public static boolean isOpen(Finding finding) {
        return finding.isFailure() || finding.outcome() == Outcome.CANNOT_TELL;
    }

    /** Rules of fatal findings. */
    public List<String> blocking() {
        return findings().stream()
                .filter(finding -> finding.isFailure() && finding.severity() == Severity.FATAL)
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}
