package xiezhi.lawbook.document;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words without which a pattern cannot match, and the characters its matches begin with, read off its source. Looking
 * for them first spares most texts the search for the pattern itself: of the thousands of wordings in the law folder
 * few occur in any one paper.
 *
 * <p>The answer errs on one side only: {@link #mayOccur} is never false for a text in which the pattern is found.
 */
public final class RequiredWords {
    private static final int MAX_CLAUSES = 3;
    private static final char LINE_END = '\n';

    private final List<Set<String>> clauses;
    private final Optional<BitSet> first;
    private final boolean isOfOneLine;
    /** The words of each clause, with their pairs: what is asked of every text for thousands of wordings. */
    private final Word[][] words;

    private static final class Word {
        private final String text;
        private final int[] pairs;

        private Word(String text) {
            this.text = text;
            this.pairs = TextPairs.ofWord(text);
        }
    }

    /**
     * Such words.
     *
     * @param clauses of each clause at least one word must occur
     * @param first characters a match begins with; empty when it may begin with any or have none
     * @param isOfOneLine no match holds a line feed
     */
    RequiredWords(List<Set<String>> clauses, Optional<BitSet> first, boolean isOfOneLine) {
        this.clauses = List.copyOf(clauses);
        this.first = first;
        this.isOfOneLine = isOfOneLine;
        this.words = clauses.stream()
                .map(clause -> clause.stream().map(Word::new).toArray(Word[]::new))
                .toArray(Word[][]::new);
    }

    /** Of each clause at least one word must occur. */
    List<Set<String>> clauses() {
        return clauses;
    }

    /** Characters a match begins with; empty when it may begin with any or have none. */
    Optional<BitSet> first() {
        return first;
    }

    /** No match holds a line feed. */
    boolean isOfOneLine() {
        return isOfOneLine;
    }

    /** What a regular expression (in the spelling of {@link Pattern}, valid) requires. */
    public static RequiredWords of(String regex) {
        var shape = PatternSource.shape(regex);
        var best = shape.clauses().stream()
                .sorted(PatternShape.BEST_FIRST)
                .limit(MAX_CLAUSES)
                .toList();
        return new RequiredWords(best, shape.canBeEmpty() ? Optional.empty() : shape.first(), shape.isOfOneLine());
    }

    /** The pattern may be found in the text; false only when it cannot. */
    public boolean mayOccur(String text) {
        return mayOccur(text, 0, text.length());
    }

    /** As {@link #mayOccur(String)}, for a text whose pairs are known. */
    public boolean mayOccur(String text, TextPairs pairs) {
        for (var clause : words) {
            if (!holdsOne(clause, text, pairs)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsOne(Word[] clause, String text, TextPairs pairs) {
        for (var word : clause) {
            if (pairs.mayHold(word.pairs) && text.contains(word.text)) {
                return true;
            }
        }
        return false;
    }

    /** The pattern may be found inside {@code from..until} of the text; false only when it cannot. */
    public boolean mayOccur(String text, int from, int until) {
        for (var clause : words) {
            if (!holdsOne(clause, text, from, until)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsOne(Word[] clause, String text, int from, int until) {
        for (var word : clause) {
            if (text.indexOf(word.text, from, until) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Moves a matcher of the pattern over the text to its first match inside {@code from..until}. Most lines hold none of
     * the words, and most characters begin no match: looking for a word or a character is much cheaper than asking a
     * pattern.
     *
     * @param matcher with transparent bounds that are no anchors: lines around the match are looked at, too
     */
    public boolean find(Matcher matcher, String text, int from, int until) {
        return (isOfOneLine && !clauses.isEmpty())
                ? findInLines(matcher, text, from, until)
                : findInStretch(matcher, text, from, until);
    }

    /** A match lies within one line, and its words with it. */
    private boolean findInLines(Matcher matcher, String text, int from, int until) {
        var search = new WordSearch(clauses.getFirst(), text, until);
        var line = line(search, text, from, until);
        while (line < until) {
            var lineUntil = lineUntil(text, line, until);
            if (findInStretch(matcher, text, line, lineUntil)) {
                return true;
            }
            line = line(search, text, lineUntil + 1, until);
        }
        return false;
    }

    /**
     * Where the first match may begin at or after {@code from}; {@code until} when there is none. Most texts that hold all
     * words hold them in different lines: no matcher need be made for them.
     */
    int firstLine(String text, int from, int until) {
        return isOfOneLine && !clauses.isEmpty()
                ? line(new WordSearch(clauses.getFirst(), text, until), text, from, until)
                : from;
    }

    /** Beginning of the first line that holds a word of each clause, or {@code from} if it stands within that line. */
    private int line(WordSearch search, String text, int from, int until) {
        var at = from;
        for (var word = search.next(at); word < until; word = search.next(at)) {
            at = Math.max(at, text.lastIndexOf(LINE_END, word) + 1);
            var lineUntil = lineUntil(text, word, until);
            if (mayOccur(text, at, lineUntil)) {
                return at;
            }
            at = lineUntil + 1;
        }
        return until;
    }

    private static int lineUntil(String text, int at, int until) {
        var end = text.indexOf(LINE_END, at);
        return end < 0 ? until : Math.min(end, until);
    }

    private boolean findInStretch(Matcher matcher, String text, int from, int until) {
        if (first.isEmpty()) {
            return matcher.region(from, until).find();
        }
        var starts = first.get();
        return starts.cardinality() == 1
                ? find(matcher, text, (char) starts.nextSetBit(0), from, until)
                : find(matcher, text, starts, from, until);
    }

    private static boolean find(Matcher matcher, String text, BitSet starts, int from, int until) {
        for (var at = from; at < until; at++) {
            if (starts.get(text.charAt(at)) && matcher.region(at, until).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** A text is searched for a single character very quickly. */
    private static boolean find(Matcher matcher, String text, char start, int from, int until) {
        for (var at = text.indexOf(start, from, until); at >= 0; at = text.indexOf(start, at + 1, until)) {
            if (matcher.region(at, until).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
