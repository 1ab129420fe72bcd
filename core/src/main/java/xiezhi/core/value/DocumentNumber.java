package xiezhi.core.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of an official document 文号: agency word, year, sequence. Every bracket style, full-width forms, 字 and 第 and
 * leading zeros are folded away, so two numbers of one document are equal: 长环罚字[2025]第012号 is 长环罚〔2025〕12号.
 *
 * @param word agency word with the kind of document, without 字: 长环罚
 * @param year four-digit year
 * @param sequence sequence as printed, leading zeros dropped: 12, 12-1
 */
public record DocumentNumber(String word, int year, String sequence) {
    private static final int MAX_LENGTH = 80;
    private static final Pattern FORM = Pattern.compile(
            "(?<word>[\\p{IsHan}A-Z0-9·()（）-]{1,40}?)字?"
                    + "[〔\\[(【〈<《{「『〖](?<year>[12]\\d{3}|[一二][〇零○0一二三四五六七八九]{3})年?[〕\\])】〉>》}」』〗]"
                    + "字?(?<between>(?:\\p{IsHan}{1,8}-?)??(?:[0-9]{1,4}(?=第)|[A-Z]{1,4}(?=第))?)第?(?<sequence>[0-9A-Z]{1,12}(?:[-—–－~/.][0-9A-Z]{1,8}){0,3})号?");

    private static final Pattern DASH = Pattern.compile("[—–－~]");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9A-Z])0+(?=[0-9])");

    /** The number the whole text writes, or empty. */
    public static Optional<DocumentNumber> read(String text) {
        String plain = PlainText.code(text);
        if (plain.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = matcher.group("word").replace('(', '（').replace(')', '）');
        int year = (int) ChineseNumber.read(matcher.group("year")).orElse(0);
        String joined = DASH.matcher(matcher.group("sequence")).replaceAll("-");
        String sequence = LEADING_ZEROS.matcher(joined).replaceAll("");
        return Optional.of(new DocumentNumber(word, year, matcher.group("between") + sequence));
    }

    /** Canonical print: 长环罚〔2025〕12号. */
    @Override
    public String toString() {
        return word + "〔" + year + "〕" + sequence + "号";
    }
}
