package xiezhi.store;

import java.util.List;
import java.util.Optional;

/**
 * Which cases a list shows; all that is given must hold.
 *
 * @param agency body that handles it
 * @param stage id of the stage reached
 * @param handler who handles it
 * @param words part of number, party or cause, at least two characters; shorter ones find nothing
 * @param units ids of the units whose cases are shown; empty for those of every unit
 */
public record CaseFilter(
        Optional<String> agency,
        Optional<String> stage,
        Optional<String> handler,
        Optional<String> words,
        Optional<List<String>> units) {
    /** Every case. */
    public static final CaseFilter ALL =
            new CaseFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public CaseFilter {
        units = units.map(List::copyOf);
    }

    /** Cases of every unit. */
    public CaseFilter(
            Optional<String> agency, Optional<String> stage, Optional<String> handler, Optional<String> words) {
        this(agency, stage, handler, words, Optional.empty());
    }

    /** The same, of these units only. */
    public CaseFilter of(List<String> these) {
        return new CaseFilter(agency, stage, handler, words, Optional.of(these));
    }
}
