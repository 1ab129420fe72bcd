package xiezhi.core.deadline;

import java.util.List;
import java.util.Set;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.InForce;

/**
 * A term as one state of the law sets it, chosen by the day it starts.
 *
 * @param inForce days on which a term of this version may start
 * @param lengths lengths by circumstances; the first that applies counts
 * @param counting how days are counted
 * @param extensions lengthenings allowed, in order
 * @param pauses reasons for which days do not count
 * @param cites articles that set the length
 * @param provenance how sure we are
 */
public record DeadlineVersion(
        InForce inForce,
        List<Length> lengths,
        CountingRules counting,
        List<Extension> extensions,
        Set<PauseKind> pauses,
        List<String> cites,
        Provenance provenance) {
    public DeadlineVersion {
        lengths = List.copyOf(lengths);
        extensions = List.copyOf(extensions);
        pauses = Set.copyOf(pauses);
        cites = List.copyOf(cites);
        if (lengths.isEmpty()) {
            throw new IllegalArgumentException("expected a length, found none");
        }
    }

    /** Days with this reason do not count. */
    public boolean leavesOut(PauseKind kind) {
        return kind == PauseKind.OTHER ? !pauses.isEmpty() : pauses.contains(kind);
    }

    /** The same with other citations, for the part of a window that another article sets. */
    DeadlineVersion citing(List<String> others) {
        return new DeadlineVersion(inForce, lengths, counting, extensions, pauses, others, provenance);
    }
}
