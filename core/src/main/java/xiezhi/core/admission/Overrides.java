package xiezhi.core.admission;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.event.FindingOverridden;

/** What leaders let pass. One override holds for one step: it is spent once an event of that kind was recorded after it. */
final class Overrides {
    private final List<DocketEntry> entries;
    private final List<DocketEntry> overrides;

    Overrides(Docket docket) {
        this(CaseState.of(docket));
    }

    Overrides(CaseState state) {
        this.entries = state.entries();
        this.overrides = entries.stream()
                .filter(entry -> entry.event() instanceof FindingOverridden)
                .toList();
    }

    /**
     * Whether a leader signed for this step.
     *
     * @param finding rule of the finding, or code of the refusal
     * @param tag tag of the step
     */
    boolean cover(String finding, String tag) {
        Optional<Integer> signed = last(overrides, entry -> isOf(entry, finding));
        Optional<Integer> taken = signed.isEmpty()
                ? signed
                : last(entries, entry -> entry.event().tag().equals(tag));
        return signed.isPresent() && (taken.isEmpty() || taken.get() < signed.get());
    }

    /** Whether a leader signed for this finding at all. */
    boolean name(String finding) {
        return overrides.stream().anyMatch(entry -> isOf(entry, finding));
    }

    private static boolean isOf(DocketEntry entry, String finding) {
        return entry.event() instanceof FindingOverridden overridden
                && overridden.finding().sure().filter(finding::equals).isPresent();
    }

    private static Optional<Integer> last(List<DocketEntry> entries, Predicate<DocketEntry> wanted) {
        return entries.stream().filter(wanted).map(DocketEntry::seq).max(Integer::compare);
    }
}
