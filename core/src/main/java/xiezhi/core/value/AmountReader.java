package xiezhi.core.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an amount of money from text that is nothing else. */
final class AmountReader {
    private static final int MAX_LENGTH = 80;
    private static final String LEAD = "^(?:人民币|民币|RMB|CNY)?(?:\\(?(?:大写|小写)\\)?)?[:：]?(?:人民币|RMB)?[¥￥]?";
    private static final Pattern LEADING = Pattern.compile(LEAD);
    /** Groups of three, or of four as some Chinese writers make them, or none. */
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:,\\d{4})+|\\d{1,16})"
            + "(\\.\\d{1,6})?(百|千|十万|百万|千万|万|萬|百亿|千亿|亿|億)?(?:元|圆|圓|块)?(?:整|正)?");

    private static final Pattern CHINESE = Pattern.compile(
            "(?:([^元圆圓块角毛分整正]+?)零?(?:元|圆|圓|块))?" + "(?:零?([^元圆圓块角毛分整正])(?:角|毛))?(?:零?([^元圆圓块角毛分整正])分)?(?:整|正)?");
    private static final Map<String, Integer> EXPONENTS = Map.ofEntries(
            Map.entry("百", 2),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("十万", 5),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("億", 8),
            Map.entry("百亿", 10),
            Map.entry("千亿", 11));

    private AmountReader() {}

    static Optional<Yuan> figures(String text) {
        Matcher matcher = FIGURES.matcher(amount(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int exponent = EXPONENTS.getOrDefault(group(matcher, 3), 0);
        BigDecimal yuan = new BigDecimal(group(matcher, 1).replace(",", "") + group(matcher, 2));
        return inFen(yuan.scaleByPowerOfTen(exponent + 2));
    }

    static Optional<Yuan> chinese(String text) {
        String amount = amount(text);
        Matcher matcher = CHINESE.matcher(amount);
        if (!matcher.matches() || !hasAnyPart(matcher)) {
            // 二十万, the 元 left out
            return whole(amount).stream().boxed().findFirst().flatMap(yuan -> inFen(BigDecimal.valueOf(yuan, -2)));
        }
        OptionalLong yuan = matcher.start(1) < 0 ? OptionalLong.of(0) : whole(group(matcher, 1));
        int jiao = digit(group(matcher, 2));
        int cent = digit(group(matcher, 3));
        if (yuan.isEmpty() || jiao < 0 || cent < 0) {
            return Optional.empty();
        }
        return inFen(BigDecimal.valueOf(yuan.getAsLong(), -2).add(BigDecimal.valueOf(jiao * 10L + cent)));
    }

    private static boolean hasAnyPart(Matcher matcher) {
        return matcher.start(1) >= 0 || matcher.start(2) >= 0 || matcher.start(3) >= 0;
    }

    private static String amount(String text) {
        String plain = PlainText.of(text);
        return plain.length() > MAX_LENGTH ? "" : LEADING.matcher(plain).replaceFirst("");
    }

    private static String group(Matcher matcher, int number) {
        return matcher.start(number) < 0 ? "" : matcher.group(number);
    }

    /** A digit of 角 or 分; nothing written is 0, nonsense is -1. */
    private static int digit(String text) {
        return text.isEmpty() ? 0 : ChineseNumber.digit(text.charAt(0));
    }

    /** A number with places; a row of several digits (二〇二五) is a year or a number, not an amount. */
    private static OptionalLong whole(String text) {
        boolean isRow = text.length() > 1 && text.codePoints().allMatch(c -> ChineseNumber.digit(c) >= 0);
        return isRow ? OptionalLong.empty() : ChineseNumber.read(text);
    }

    private static Optional<Yuan> inFen(BigDecimal fen) {
        boolean isWhole = fen.stripTrailingZeros().scale() <= 0;
        return isWhole && fen.compareTo(BigDecimal.valueOf(Yuan.MAX_FEN)) <= 0
                ? Optional.of(new Yuan(fen.longValueExact()))
                : Optional.empty();
    }
}
