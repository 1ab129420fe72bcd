package xiezhi.core.admission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.event.FindingOverridden;

/** What leaders let pass. One override holds for one step: it is spent once the step was taken after it. */
public final class Overrides {
    private final List<DocketEntry> entries;
    private final List<DocketEntry> overrides;

    private final List<OverridableGate> gates;
    private final Set<String> stopped;

    private Overrides(List<DocketEntry> entries, Gates gates) {
        this.gates = gates.overridable();
        this.stopped = gates.stoppedByFindings();
        this.entries = entries;
        this.overrides = entries.stream()
                .filter(entry -> entry.event() instanceof FindingOverridden)
                .toList();
    }

    /** The overrides of a case. */
    static Overrides of(Docket docket, Gates gates) {
        return of(CaseState.of(docket), gates);
    }

    /** The overrides of a case that were neither withdrawn nor corrected away. */
    public static Overrides of(CaseState state, Gates gates) {
        return new Overrides(state.entries(), gates);
    }

    /** All of them, the oldest first. */
    public List<SignedOverride> all() {
        return overrides.stream()
                .map(entry -> told(entry, (FindingOverridden) entry.event()))
                .toList();
    }

    /**
     * What a leader may let pass now: findings and gates that no override is open for.
     *
     * @param blocking rules of fatal findings on the case
     */
    List<String> possible(List<String> blocking) {
        return Stream.concat(
                        blocking.stream().filter(rule -> !cover(rule)),
                        gates.stream()
                                .filter(gate -> !cover(gate.code(), gate.tag()))
                                .map(OverridableGate::code))
                .toList();
    }

    /**
     * Whether a leader signed for this step.
     *
     * @param code code of the refusal
     * @param tag tag of the step
     */
    boolean cover(String code, String tag) {
        return isOpen(code, Set.of(tag));
    }

    /** Whether a leader signed for the next step that this finding closes. */
    boolean cover(String rule) {
        return isOpen(rule, stopped);
    }

    private boolean isOpen(String finding, Set<String> steps) {
        return last(overrides, entry -> names(entry, finding))
                .filter(signed -> !isTaken(steps, signed))
                .isPresent();
    }

    private boolean isTaken(Set<String> steps, int signed) {
        return last(entries, entry -> steps.contains(entry.event().tag()))
                .filter(taken -> taken > signed)
                .isPresent();
    }

    private SignedOverride told(DocketEntry entry, FindingOverridden overridden) {
        var finding = overridden.finding().known().orElse("");
        var gate = gates.stream().filter(each -> each.code().equals(finding)).findFirst();
        return new SignedOverride(
                entry.seq(),
                finding,
                gate.map(OverridableGate::zh).orElse(""),
                overridden.reason(),
                overridden.signedBy(),
                entry.happenedOn(),
                isTaken(gate.map(each -> Set.of(each.tag())).orElse(stopped), entry.seq()));
    }

    private static boolean names(DocketEntry entry, String finding) {
        return entry.event() instanceof FindingOverridden overridden
                && overridden.finding().sure().filter(finding::equals).isPresent();
    }

    private static Optional<Integer> last(List<DocketEntry> entries, Predicate<DocketEntry> wanted) {
        return entries.stream().filter(wanted).map(DocketEntry::seq).max(Integer::compare);
    }
}
