package xiezhi.core.violation;

import java.util.List;

/**
 * A kind of violation.
 *
 * @param id {@code domain/name}, its file in law/violations/
 * @param zh name in Chinese
 * @param names phrases a cause of action uses for it
 * @param words words that tell it from others punished by the same article
 * @param norms articles that punish it, over time
 * @param note remark for people, empty when there is none
 */
public record Violation(
        String id, String zh, List<String> names, List<String> words, List<PenaltyNorm> norms, String note) {
    public Violation {
        names = List.copyOf(names);
        words = List.copyOf(words);
        norms = List.copyOf(norms);
        if (norms.isEmpty()) {
            throw new IllegalArgumentException("expected norms of " + id + ", found none");
        }
    }
}
