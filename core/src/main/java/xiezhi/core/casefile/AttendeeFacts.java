package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * Someone who took part in a hearing or deliberation.
 *
 * @param name name
 * @param post post
 * @param role {@code chair}, {@code recorder}, {@code member}, {@code reporter}, {@code observer}
 * @param hasVoted voted or gave a deciding opinion
 * @param view opinion as recorded
 */
public record AttendeeFacts(
        Fact<String> name, Fact<String> post, Fact<String> role, Fact<Boolean> hasVoted, Fact<String> view) {

    /** Nothing stated. */
    public static AttendeeFacts absent() {
        return new AttendeeFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
