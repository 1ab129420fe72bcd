package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/**
 * Unified social credit codes, after their label or standing alone.
 *
 * <p>The code is as printed, without blanks, in upper case. With 18 characters it is sure even if its check character is
 * wrong: that may be the defect. Of another length, or masked, it is unsure.
 */
public final class CreditCodes {
    private static final int LENGTH = 18;
    private static final Pattern CODE = Pattern.compile(
            "(?:信用代码|机构代码|信用代码证号?)(?:（[^（）]{0,12}）)?[：:]?[ \\t\\u2028]?(?<labelled>[0-9A-Za-z*×](?:[ \\t-]?[0-9A-Za-z*×]){9,24}+)"
                    + "|(?<![0-9A-Za-z-])(?<alone>[159AY][0-9A-Z][0-9]{6}[0-9A-Z]{10})(?![0-9A-Za-z*])");
    private static final Pattern IDENTITY = Pattern.compile("[0-9]{17}X");
    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    private CreditCodes() {}

    /** All codes as printed; one with a wrong check character is sure when the print is clear, one of another length is unsure. */
    public static List<Found<String>> all(NormalText text, int from, int until) {
        List<Found<String>> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(text).region(from, until).useTransparentBounds(true);
        while (matcher.find()) {
            String group = matcher.start("labelled") >= 0 ? "labelled" : "alone";
            String code = matcher.group(group).replaceAll("[ \\t-]", "").toUpperCase(Locale.ROOT);
            boolean isWhole = code.length() == LENGTH && code.indexOf('*') < 0 && code.indexOf('×') < 0;
            if (group.equals("labelled") || isCode(code)) {
                codes.add(new Found<>(code, isWhole, matcher.start(group), matcher.end(group)));
            }
        }
        return List.copyOf(codes);
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<String>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<String>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** Without a label 18 digits from 1 to 8 may be an identity number. */
    private static boolean isCode(String code) {
        return code.charAt(0) == '9'
                || (LETTER.matcher(code).find() && !IDENTITY.matcher(code).matches());
    }
}
