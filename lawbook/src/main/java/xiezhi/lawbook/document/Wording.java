package xiezhi.lawbook.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of words as the law folder writes it: a regular expression over normalised text in which {@link Placeholder}s
 * stand for values, {@code {gap}} for at most forty characters of the same sentence without a date, and {@code {span}}
 * for at most sixty without a period.
 *
 * @param source as written, for example {@code ({date}){gap}立案}
 * @param pattern compiled; {@code ^} and {@code $} stand at line ends
 * @param hasPlaceholders it must be matched against text with marks in place of values
 * @param required words without which it cannot match
 */
public record Wording(String source, Pattern pattern, boolean hasPlaceholders, RequiredWords required) {
    /** Longest wording, in characters. */
    public static final int MAX_LENGTH = 600;

    /**
     * Compiles a wording.
     *
     * @throws PatternSyntaxException when the expression is wrong or too long
     */
    public static Wording of(String source) {
        if (source.length() > MAX_LENGTH) {
            throw new PatternSyntaxException("longer than " + MAX_LENGTH + " characters", source, MAX_LENGTH);
        }
        var regex = source.replace("{gap}", "[^。；\\n" + Placeholder.DATE.mark() + Placeholder.TIME.mark() + "]{0,40}?");
        regex = regex.replace("{span}", "[^。；\\n" + Placeholder.PERIOD.mark() + "]{0,60}?");
        for (var placeholder : Placeholder.values()) {
            regex = regex.replace("{" + placeholder.id() + "}", placeholder.regex());
        }
        return new Wording(
                source, Pattern.compile(regex, Pattern.MULTILINE), !regex.equals(source), RequiredWords.of(regex));
    }

    /** It is found in the text. */
    public boolean isIn(String text) {
        return required.mayOccur(text) && isInLines(text);
    }

    /** As {@link #isIn(String)}, for a text whose pairs are known. */
    public boolean isIn(String text, TextPairs pairs) {
        return required.mayOccur(text, pairs) && isInLines(text);
    }

    private boolean isInLines(String text) {
        var from = firstPlace(text);
        return (from < text.length() || text.isEmpty()) && find(matcher(text), text, from);
    }

    /** Where a match may begin first; the length of the text when there is none. */
    public int firstPlace(String text) {
        return required.firstLine(text, 0, text.length());
    }

    /** A matcher for {@link #find}: what stands before the place it starts from is looked at, too. */
    public Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Moves the matcher to the next place at or after {@code from}; false when there is none. */
    public boolean find(Matcher matcher, String text, int from) {
        return from <= text.length() && required.find(matcher, text, from, text.length());
    }

    // Pattern has no value equality; the source says it all.
    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && wording.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
