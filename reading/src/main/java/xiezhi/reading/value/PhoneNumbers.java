package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** Telephone numbers: mobile, fixed-line with area code, service lines, and short local ones after their label. */
public final class PhoneNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z*-])(?:(?<mobile>1[3-9][0-9](?:[ -]?[0-9*×]{4}){2})"
                    + "|（?(?<area>0(?:10|2[0-9]|[3-9][0-9]{2}))[）—-]?[ ]?(?<line>[2-9][0-9*×]{6,7})(?:-[0-9]{1,5})?"
                    + "|(?<service>(?:400|800)-?[0-9]{3}-?[0-9]{4}))(?![0-9A-Za-z*元])"
                    + "|(?:电话|联系方式|手机|传真)(?:号码)?[：: \\t]{1,2}(?<local>[2-9][0-9]{6,7}|12[0-9]{3})(?![0-9A-Za-z-])");

    private PhoneNumbers() {}

    /** All numbers, digits and one hyphen after the area code, extensions left out; masked ones are unsure. */
    public static List<Found<String>> all(NormalText text, int from, int until) {
        List<Found<String>> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text).region(from, until).useTransparentBounds(true);
        while (matcher.find()) {
            boolean isLocal = matcher.start("local") >= 0;
            String number = number(matcher);
            boolean isSure = number.indexOf('*') < 0 && number.indexOf('×') < 0;
            numbers.add(new Found<>(number, isSure, isLocal ? matcher.start("local") : matcher.start(), matcher.end()));
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

    private static String number(Matcher matcher) {
        if (matcher.start("area") >= 0) {
            return matcher.group("area") + "-" + matcher.group("line");
        }
        String printed = matcher.start("local") >= 0 ? matcher.group("local") : matcher.group();
        return printed.replaceAll("[ -]", "");
    }
}
