package xiezhi.reading.value;

import java.util.BitSet;
import java.util.regex.Matcher;

/**
 * The characters a pattern can begin with. Most characters of a text begin no value, and asking a set is much cheaper
 * than asking a pattern.
 */
final class FirstCharacters {
    private final BitSet characters = new BitSet();

    private FirstCharacters(String characters) {
        characters.chars().forEach(this.characters::set);
    }

    /** Every character of the string, in any order. */
    static FirstCharacters of(String characters) {
        return new FirstCharacters(characters);
    }

    /** As {@link Matcher#find()} from {@code from} on, for a pattern that begins with one of the characters. */
    boolean find(Matcher matcher, CharSequence text, int from, int until) {
        for (var at = from; at < until; at++) {
            if (characters.get(text.charAt(at)) && matcher.region(at, until).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
