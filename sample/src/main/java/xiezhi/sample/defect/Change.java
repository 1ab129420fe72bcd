package xiezhi.sample.defect;

import java.util.List;

/**
 * One change a defect makes. A selector names the papers it touches: a kind, or {@code kind@words} for those whose title
 * contains the words, {@code kind=title} for that very title, {@code *} for all. A bare kind
 * means the papers of the first decision, not those of a daily fine that follows it.
 */
public sealed interface Change {
    /** Papers it touches; {@code values} for the values of the whole case. */
    String selector();

    /** Gives the case a value, computed from others; see {@link Derivation}. */
    record Derive(String name, String expression) implements Change {
        @Override
        public String selector() {
            return "values";
        }
    }

    /** Gives papers a value of their own. */
    record Give(String selector, String name, String expression) implements Change {}

    /** Raises or lowers a flag for papers. */
    record Flag(String selector, String name, boolean isSet) implements Change {}

    /** Leaves papers out. */
    record Omit(String selector) implements Change {}

    /** Drops the blocks of those tags. */
    record Drop(String selector, List<String> tags) implements Change {}

    /** Drops the block that contains the words and the one after it: a question with its answer. */
    record DropPair(String selector, String words) implements Change {}

    /** Replaces words; a pattern when {@code isPattern}. */
    record Replace(String selector, String from, String to, boolean isPattern) implements Change {}

    /** Puts a paragraph after the last block of the tag. */
    record Insert(String selector, String after, String text) implements Change {}
}
