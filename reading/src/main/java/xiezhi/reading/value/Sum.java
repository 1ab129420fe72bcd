package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.core.value.Yuan;
import xiezhi.lawbook.document.RequiredWords;

/**
 * A sum of money printed once, in one form.
 *
 * @param fen the sum, fen
 * @param isChinese in Chinese numerals
 * @param isSure clear print, exact
 * @param from first character
 * @param until character after the last
 */
record Sum(long fen, boolean isChinese, boolean isSure, int from, int until) {
    private static final String FIGURE = "[0-9OolI]";
    private static final String NUMERAL = "[〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]";
    private static final Pattern SUM =
            Pattern.compile("(?<mixed>[0-9]{1,4}[亿万千百](?:[0-9]{1,4}[万千百]?+)++)(?=元)元(?:整|正)?+"
                    + "|(?<yen>¥：?+)?+(?<number>(?:[0-9]" + FIGURE + "{0,2}+(?:[,，]" + FIGURE + "{2,4}+(?!" + FIGURE
                    + "))++|[0-9]"
                    + FIGURE + "*+(?: " + FIGURE + "{3}(?!" + FIGURE + "))*+)(?:\\." + FIGURE + "++)?+)"
                    + " ?(?<unit>[十百千]?万|百万|千万|[百千]?亿|万亿|百|千)?+ ?(?<yuan>元|圆|块钱)?+(?:整|正)?+"
                    + "|(?<chinese>" + NUMERAL + "++)(?:(?<whole>元|圆)(?:零?+[一二三四五六七八九壹贰叁肆伍陆柒捌玖]角)?+"
                    + "(?:零?+[一二三四五六七八九壹贰叁肆伍陆柒捌玖]分)?+(?:整|正)?+|(?<round>整))?+");
    private static final RequiredWords REQUIRED = RequiredWords.of(SUM.pattern());
    private static final Pattern CAPITALS = Pattern.compile("[壹贰叁肆伍陆柒捌玖拾佰仟]");
    private static final Pattern REGULAR = Pattern.compile("[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,4}(?:,[0-9]{4})+");
    /** A limit or a price, not a sum. */
    private static final Pattern LIMIT_AFTER =
            Pattern.compile("^(?:的?以上|（含）|以下|以内|（含本数）|[至到~—-]{1,2}[0-9一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]|/|每吨|每亩)");

    private static final Pattern LIMIT_BEFORE =
            Pattern.compile("(?:[0-9元万千亿百][至到~—-]{1,2}|不超过|超过|不足|低于|高于|不满|少于|多于|最低|最高|数|几)$");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("(?:约|近|大约|约为|左右)$");
    private static final Pattern ABOUT_AFTER = Pattern.compile("^(?:左右|余|多|上下)");
    private static final Pattern NO_MONEY = Pattern.compile("^[素旦宵月化区乡镇村路桥组件器论里山桥]");
    private static final Pattern FIGURES_LABEL = Pattern.compile("小写[）)]?[：:]?[ \\t]?$");
    /** A sum to the fen behind its label needs no unit: 金额：2,000.00. */
    private static final Pattern WITH_FEN = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]{2}|[0-9]+\\.[0-9]{2}");

    private static final Pattern AMOUNT_LABEL = Pattern.compile("(?:金额|合计|罚款|人民币)[）)]?[：:\\t ]{0,2}$");
    private static final int LOOK = 8;

    /** All sums of a stretch, in order. */
    static List<Sum> all(String text, int from, int until) {
        List<Sum> sums = new ArrayList<>();
        Matcher matcher = SUM.matcher(text);
        int at = from;
        while (REQUIRED.find(matcher, text, at, until)) {
            sum(text, matcher).ifPresent(sums::add);
            at = matcher.end();
        }
        return sums;
    }

    private static Optional<Sum> sum(String text, Matcher matcher) {
        boolean isChinese = matcher.start("chinese") >= 0;
        boolean hasUnit = isChinese
                ? matcher.start("whole") >= 0 || isCapitals(text, matcher)
                : matcher.start("mixed") >= 0
                        || matcher.start("yen") >= 0
                        || matcher.start("yuan") >= 0
                        || isAfter(FIGURES_LABEL, text, matcher.start())
                        || (WITH_FEN.matcher(matcher.group()).matches()
                                && isAfter(AMOUNT_LABEL, text, matcher.start()));
        if (!hasUnit || isLimit(text, matcher) || isBefore(NO_MONEY, text, matcher.end())) {
            return Optional.empty();
        }
        boolean isExact = !isAfter(ABOUT_BEFORE, text, matcher.start()) && !isBefore(ABOUT_AFTER, text, matcher.end());
        return isChinese ? chinese(matcher, isExact) : figures(text, matcher, isExact);
    }

    /** 贰拾万整, or capitals before figures in brackets: 贰拾万（200000元）. */
    private static boolean isCapitals(String text, Matcher matcher) {
        boolean isBeforeFigures = matcher.end() + 1 < text.length()
                && "（".indexOf(text.charAt(matcher.end())) >= 0
                && "¥0123456789".indexOf(text.charAt(matcher.end() + 1)) >= 0;
        return (matcher.start("round") >= 0 || isBeforeFigures)
                && matcher.end("chinese") - matcher.start("chinese") > 1
                && CAPITALS.matcher(matcher.group("chinese")).find();
    }

    private static Optional<Sum> chinese(Matcher matcher, boolean isExact) {
        String print = matcher.start("whole") >= 0 ? matcher.group() : matcher.group("chinese") + "元";
        return Yuan.readChinese(print).map(yuan -> new Sum(yuan.fen(), true, isExact, matcher.start(), matcher.end()));
    }

    private static Optional<Sum> figures(String text, Matcher matcher, boolean isExact) {
        if (matcher.start("mixed") >= 0) {
            return Yuan.readChinese(matcher.group())
                    .map(yuan -> new Sum(yuan.fen(), false, isExact, matcher.start(), matcher.end()));
        }
        String number = matcher.group("number");
        String unit = matcher.start("unit") < 0 ? "" : matcher.group("unit");
        String figures = number.replace('O', '0')
                .replace('o', '0')
                .replace('l', '1')
                .replace('I', '1')
                .replaceAll("[,， ]", "");
        int point = number.indexOf('.');
        boolean hasOddDecimals = point >= 0 && unit.isEmpty() && number.length() - point - 1 > 2;
        boolean isRegular =
                REGULAR.matcher(point < 0 ? number : number.substring(0, point)).matches()
                        && figures.equals(number.replace(",", ""));
        boolean hasOddZero = number.startsWith("0") && point != 1;
        boolean isSure =
                isExact && isRegular && !hasOddDecimals && !hasOddZero && !isInsideNumber(text, matcher.start());
        return Yuan.readFigures(hasOddDecimals ? figures.replace(".", "") + "元" : figures + unit + "元")
                .map(yuan -> new Sum(yuan.fen(), false, isSure, matcher.start(), matcher.end()));
    }

    /** Digits stand before it, parted by a blank or a mark: part of the number may be lost. */
    private static boolean isInsideNumber(String text, int at) {
        return at > 1 && ".,， ".indexOf(text.charAt(at - 1)) >= 0 && Character.isDigit(text.charAt(at - 2));
    }

    private static boolean isLimit(String text, Matcher matcher) {
        return isBefore(LIMIT_AFTER, text, matcher.end()) || isAfter(LIMIT_BEFORE, text, matcher.start());
    }

    private static boolean isBefore(Pattern pattern, String text, int at) {
        return pattern.matcher(text.substring(at, Math.min(text.length(), at + LOOK)))
                .find();
    }

    private static boolean isAfter(Pattern pattern, String text, int at) {
        return pattern.matcher(text.substring(Math.max(0, at - LOOK), at)).find();
    }
}
