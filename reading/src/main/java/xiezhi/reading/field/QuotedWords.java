package xiezhi.reading.field;

import java.util.regex.Pattern;

/** Text with the quotations of statutes blanked out: what a law says is not what the paper says. */
final class QuotedWords {
    /** Stands for each character of a quotation. */
    static final char BLANK = '■';

    /** A quotation long enough to be the words of a law, or one that repeats its article. */
    private static final Pattern QUOTATION =
            Pattern.compile("“[^”\\n]{12,1500}”|‘[^’\\n]{12,1500}’|\"[^\"\\n]{12,1500}\"");

    private QuotedWords() {}

    /** Same length, quotations replaced by {@code ■}. */
    static String blanked(String text) {
        if (text.indexOf('“') < 0 && text.indexOf('‘') < 0 && text.indexOf('"') < 0) {
            return text;
        }
        var matcher = QUOTATION.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        var words = new StringBuilder(text);
        do {
            for (var at = matcher.start() + 1; at < matcher.end() - 1; at++) {
                if (words.charAt(at) != '\n') {
                    words.setCharAt(at, BLANK);
                }
            }
        } while (matcher.find());
        return words.toString();
    }
}
