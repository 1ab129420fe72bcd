package xiezhi.compose.template;

import java.util.regex.Pattern;

/**
 * When a section is printed: {@code field} (it has a value, a list has rows, a flag is yes), {@code field=choice}, or
 * {@code basis:id} (the law of the day has that basis).
 *
 * @param name field or basis id
 * @param choice value the field must have; empty for any
 * @param isBasis it asks the law, not a field
 * @param isWanted false for {@code unless}
 */
public record Condition(String name, String choice, boolean isBasis, boolean isWanted) {
    private static final Pattern FORM =
            Pattern.compile("(?<basis>basis:)?(?<name>[a-z][A-Za-z0-9.-]*)(?:=(?<choice>[a-z-]+))?");

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException when it has another form
     */
    static Condition of(String text, boolean isWanted) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("expected a field, field=choice or basis:id, found '" + text + "'");
        }
        String choice = match.group("choice");
        return new Condition(match.group("name"), choice == null ? "" : choice, match.group("basis") != null, isWanted);
    }
}
