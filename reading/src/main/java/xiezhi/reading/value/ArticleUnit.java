package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.core.value.ChineseNumber;

/**
 * One level of a citation with its numbers: 第四十八条, 第一、三款, 第（一）、（二）项.
 *
 * @param level level
 * @param numbers numbers in order
 * @param suffix the number after 之 (第一百二十条之一)
 * @param from first character
 * @param until character after the last
 */
record ArticleUnit(Level level, List<Long> numbers, Optional<Long> suffix, int from, int until) {

    /** From the whole article down. */
    enum Level {
        ARTICLE,
        PARAGRAPH,
        ITEM,
        SUB_ITEM
    }

    private static final String DIGITS = "[0-9一二三四五六七八九十百千〇零两廿卅]{1,7}";
    private static final String NUMBER = "(?:（" + DIGITS + "）|" + DIGITS + ")";
    private static final Pattern UNIT = Pattern.compile("(?<mark>第)?(?<numbers>" + NUMBER + "(?:(?:、|和|至|到|及|-|~|—|，)?"
            + NUMBER + "){0,20}?)(?<level>条|款|项|目)(?<suffix>之" + DIGITS + "(?!条|款|项))?");
    private static final Pattern NUMBERS = Pattern.compile(DIGITS);

    /** The unit that starts at {@code at}; without 第 only inside a chain of units. */
    static Optional<ArticleUnit> at(String text, int at, int limit, boolean isInChain) {
        Matcher matcher = UNIT.matcher(text).region(at, limit);
        if (!matcher.lookingAt() || (matcher.start("mark") < 0 && !isInChain)) {
            return Optional.empty();
        }
        List<Long> numbers = new ArrayList<>();
        Matcher number = NUMBERS.matcher(matcher.group("numbers"));
        while (number.find()) {
            ChineseNumber.read(number.group()).ifPresent(numbers::add);
        }
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArticleUnit(
                        level(matcher.group("level")),
                        List.copyOf(numbers),
                        suffix(matcher),
                        matcher.start(),
                        matcher.end()));
    }

    private static Optional<Long> suffix(Matcher matcher) {
        return matcher.start("suffix") < 0
                ? Optional.empty()
                : ChineseNumber.read(matcher.group("suffix").substring(1)).stream()
                        .boxed()
                        .findFirst();
    }

    private static Level level(String mark) {
        return switch (mark) {
            case "条" -> Level.ARTICLE;
            case "款" -> Level.PARAGRAPH;
            case "项" -> Level.ITEM;
            default -> Level.SUB_ITEM;
        };
    }
}
