package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/**
 * Resident identity numbers, after their label or standing alone.
 *
 * <p>As printed, without blanks, X in upper case. With 18 characters (15 after a label) a number is sure even if its
 * check character is wrong: that may be the defect. Masked ones and other lengths are unsure.
 */
public final class IdNumbers {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:身份证件?(?:编?号码?)?|身份号码|证件号码?)(?:（[^（）]{0,12}）)?[：:]?[ \\t\\u2028]?(?<labelled>[0-9](?:[ \\t]?[0-9Xx*×●]){11,20}+)(?![0-9A-Za-z])"
                    + "|(?<![0-9A-Za-z-])(?<alone>[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx])(?![0-9A-Za-z*])"
                    + "|(?<![0-9A-Za-z])(?<masked>[1-8][0-9]{2,9}[*×●Xx]{4,14}[0-9Xx]{0,6})(?![0-9A-Za-z*])");

    private IdNumbers() {}

    /** All numbers as printed; masked ones (4301**********1234) are unsure. */
    public static List<Found<String>> all(NormalText text, int from, int until) {
        List<Found<String>> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text).region(from, until).useTransparentBounds(true);
        while (matcher.find()) {
            String group =
                    matcher.start("labelled") >= 0 ? "labelled" : matcher.start("alone") >= 0 ? "alone" : "masked";
            String number = matcher.group(group).replaceAll("[ \\t]", "").toUpperCase(Locale.ROOT);
            int size = number.length();
            boolean isLegible = number.substring(0, size - 1).chars().allMatch(Character::isDigit);
            boolean isSure = isLegible && (size == LENGTH || size == OLD_LENGTH) && number.matches(".*[0-9X]");
            numbers.add(new Found<>(number, isSure, matcher.start(group), matcher.end(group)));
        }
        return List.copyOf(numbers);
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<String>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<String>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }
}
