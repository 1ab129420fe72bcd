package xiezhi.reading.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.lawbook.document.RequiredWords;
import xiezhi.reading.text.NormalText;

/**
 * How far a result exceeds its limit, as printed beside both, in thousandths: 浓度为26.7mg/L，超过…限值（15mg/L）0.78倍. Right is
 * what comes to the excess or to the quotient, rounded or cut off as printed; a sentence with other figures between is
 * left out.
 */
public final class Exceedances {
    private static final String UNIT = "(?:mg/L|mg/l|毫克/升|mg/m3|mg/m³|毫克/立方米|μg/L|ug/L|μg/m3|μg/m³|ng/m3|mg/kg)";
    private static final String NUMBER = "(?<![\\d.])\\d{1,7}(?:\\.\\d{1,4})?";
    private static final String BETWEEN = "(?:(?!倍|" + NUMBER + " ?" + UNIT + ")[^。；;\\n]){0,80}?";
    private static final Pattern CLAIM = Pattern.compile("(?<result>" + NUMBER + ") ?(?<unit>" + UNIT + ")" + BETWEEN
            + "(?:限值|标准)" + BETWEEN + "(?<limit>" + NUMBER + ") ?(?<same>" + UNIT
            + ")[）)]?(?:(?!倍)[^。；;\\n\\d]){0,24}(?<times>" + NUMBER + ") ?倍");

    private static final RequiredWords REQUIRED = RequiredWords.of(CLAIM.pattern());

    private Exceedances() {}

    /** All claims of the text. */
    public static List<Found<Reckoned>> all(NormalText text) {
        List<Found<Reckoned>> claims = new ArrayList<>();
        var words = text.toString();
        if (!REQUIRED.mayOccur(words)) {
            return List.of();
        }
        var matcher = CLAIM.matcher(words);
        while (matcher.find()) {
            var result = new BigDecimal(matcher.group("result"));
            var limit = new BigDecimal(matcher.group("limit"));
            var isSameUnit = unit(matcher.group("unit")).equals(unit(matcher.group("same")));
            if (isSameUnit && limit.signum() > 0 && result.compareTo(limit) > 0) {
                claims.add(new Found<>(reckoned(matcher, result, limit), true, matcher.start(), matcher.end()));
            }
        }
        return List.copyOf(claims);
    }

    private static Reckoned reckoned(Matcher matcher, BigDecimal result, BigDecimal limit) {
        var stated = new BigDecimal(matcher.group("times"));
        var quotient = result.divide(limit, 12, RoundingMode.HALF_UP);
        var excess = quotient.subtract(BigDecimal.ONE);
        var isRight = isPrintedAs(excess, stated) || isPrintedAs(quotient, stated);
        return new Reckoned(thousandths(stated), isRight ? thousandths(stated) : thousandths(excess));
    }

    private static boolean isPrintedAs(BigDecimal value, BigDecimal printed) {
        return value.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0
                || value.setScale(printed.scale(), RoundingMode.DOWN).compareTo(printed) == 0
                || value.setScale(printed.scale(), RoundingMode.HALF_EVEN).compareTo(printed) == 0;
    }

    private static String unit(String printed) {
        return printed.toLowerCase(Locale.ROOT)
                .replace("毫克", "mg")
                .replace("立方米", "m3")
                .replace("m³", "m3")
                .replace("升", "l")
                .replace("μ", "u");
    }

    private static long thousandths(BigDecimal value) {
        return value.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
