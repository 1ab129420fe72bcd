package xiezhi.extract.scan;

import java.util.regex.Pattern;

/**
 * Puts right what recognisers of Chinese print always get wrong, whatever the page says: brackets of one kind opened
 * and of another closed, circles and strokes among digits, quotation marks and bars out of nothing.
 */
final class RecognisedText {
    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile(
            "[(（\\[〔【{〈<《「]\\s{0,2}((?:19|20)\\d\\d)\\s{0,2}[)）\\]〕】}〉>》」]\\s{0,2}(?=第?\\s?[\\d一二三四五六七八九])");
    private static final Pattern CIRCLE_AMONG_DIGITS = Pattern.compile("(?<=\\d)[OoＯＯ○〇](?=\\d)");
    private static final Pattern STROKE_AMONG_DIGITS = Pattern.compile("(?<=\\d)[lI|丨](?=\\d)");
    private static final Pattern LONE_MARKS = Pattern.compile("[|¦]+|(?<=\\s)[”“\"'`](?=[\\s\\d])|^[_~`]+|[_`]+$");
    private static final Pattern BLANK_AMONG_HAN = Pattern.compile("(?<=[\\p{IsHan}，。；：、]) (?=[\\p{IsHan}，。；：、])");

    /** 问 and 答 start the lines of records; 间 looks like the one, and a semicolon like the colon after it. */
    private static final Pattern QUESTION = Pattern.compile("^[问间闻][:：;；]");

    private static final Pattern ANSWER = Pattern.compile("^[答笞][:：;；]");

    private RecognisedText() {}

    static String of(String words) {
        String plain = LONE_MARKS.matcher(words).replaceAll("");
        if (plain.indexOf('“') < 0) {
            plain = plain.replace("”", " ");
        }
        plain = YEAR_IN_BRACKETS.matcher(plain).replaceAll("〔$1〕");
        plain = QUESTION.matcher(plain.strip()).replaceAll("问：");
        plain = ANSWER.matcher(plain).replaceAll("答：");
        plain = CIRCLE_AMONG_DIGITS.matcher(plain).replaceAll("0");
        plain = STROKE_AMONG_DIGITS.matcher(plain).replaceAll("1");
        return BLANK_AMONG_HAN.matcher(plain).replaceAll("").strip();
    }
}
