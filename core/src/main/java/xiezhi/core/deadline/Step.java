package xiezhi.core.deadline;

import java.util.List;

/**
 * One line of a derivation.
 *
 * @param text Chinese sentence
 * @param cites articles it rests on; none for plain counting
 */
public record Step(String text, List<String> cites) {
    public Step {
        cites = List.copyOf(cites);
    }

    static Step of(String text) {
        return new Step(text, List.of());
    }
}
