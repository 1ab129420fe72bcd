package xiezhi.compose.form;

/**
 * Words of a filled document.
 *
 * @param text the words
 * @param field field they come from; empty for fixed wording, which must not be changed
 * @param isBlank a blank stands for a missing value
 */
public record Span(String text, String field, boolean isBlank) {
    /** Fixed wording. */
    public static Span fixed(String text) {
        return new Span(text, "", false);
    }

    /** Wording of the template or the law. */
    public boolean isFixed() {
        return field.isEmpty();
    }
}
