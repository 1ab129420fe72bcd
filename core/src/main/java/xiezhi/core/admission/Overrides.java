package xiezhi.core.admission;

import java.util.Optional;
import java.util.function.Predicate;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.event.FindingOverridden;

/** What leaders let pass. One override holds for one step: it is spent once an event of that kind was recorded after it. */
final class Overrides {
    private final CaseState state;

    Overrides(CaseState state) {
        this.state = state;
    }

    /**
     * Whether a leader signed for this step.
     *
     * @param finding rule of the finding, or code of the refusal
     * @param tag tag of the step
     */
    boolean cover(String finding, String tag) {
        Optional<Integer> signed = last(entry -> entry.event() instanceof FindingOverridden overridden
                && overridden.finding().sure().filter(finding::equals).isPresent());
        Optional<Integer> taken = last(entry -> entry.event().tag().equals(tag));
        return signed.isPresent() && (taken.isEmpty() || taken.get() < signed.get());
    }

    /** Whether a leader signed for this finding at all. */
    boolean name(String finding) {
        return state.entries().stream()
                .anyMatch(entry -> entry.event() instanceof FindingOverridden overridden
                        && overridden.finding().sure().filter(finding::equals).isPresent());
    }

    private Optional<Integer> last(Predicate<DocketEntry> wanted) {
        return state.entries().stream().filter(wanted).map(DocketEntry::seq).max(Integer::compare);
    }
}
