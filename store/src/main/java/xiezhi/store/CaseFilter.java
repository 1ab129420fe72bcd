package xiezhi.store;

import java.util.Optional;

/**
 * Which cases a list shows; all that is given must hold.
 *
 * @param agency body that handles it
 * @param stage id of the stage reached
 * @param handler who handles it
 * @param words part of number, party or cause, at least two characters; shorter ones find nothing
 */
public record CaseFilter(
        Optional<String> agency, Optional<String> stage, Optional<String> handler, Optional<String> words) {
    /** Every case. */
    public static final CaseFilter ALL =
            new CaseFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
