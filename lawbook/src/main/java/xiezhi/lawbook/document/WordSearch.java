package xiezhi.lawbook.document;

import java.util.Arrays;
import java.util.Collection;

/** Where the first of several words stands in a text, asked again and again further on: no word is looked for twice. */
final class WordSearch {
    private final String[] words;
    private final int[] found;
    private final String text;
    private final int until;

    /**
     * Of words in a text.
     *
     * @param until words end here at the latest
     */
    WordSearch(Collection<String> words, String text, int until) {
        this.words = words.toArray(String[]::new);
        this.found = new int[this.words.length];
        this.text = text;
        this.until = until;
        Arrays.fill(found, -1);
    }

    /** Where the first word at or after {@code from} begins, not less than in the call before; {@code until} when there is none. */
    int next(int from) {
        var nearest = until;
        for (var index = 0; index < words.length; index++) {
            if (found[index] < from) {
                var at = from < until ? text.indexOf(words[index], from, until) : -1;
                found[index] = at < 0 ? until : at;
            }
            nearest = Math.min(nearest, found[index]);
        }
        return nearest;
    }
}
