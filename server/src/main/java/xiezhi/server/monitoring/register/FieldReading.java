package xiezhi.server.monitoring.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import xiezhi.core.value.Reading;
import xiezhi.server.monitoring.outlet.FactorCodes;

/** How the words of a field become the value of a column, or what to correct. */
@FunctionalInterface
interface FieldReading {
    /** What the words say; they are not blank. */
    Reading<?> of(String words);

    /** Most factors a data logger sends. */
    int MOST_FACTORS = 200;

    /** First and last year that can be meant; others are slips of the hand. */
    int FIRST_YEAR = 1990;

    int LAST_YEAR = 2100;
    Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,16}");
    Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    Pattern TIME = Pattern.compile("(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    /** Words of a length. */
    static FieldReading text(int most) {
        return words -> words.length() <= most ? valid(words) : wrong("超过 " + most + " 个字，请缩短");
    }

    /** Words of a form. */
    static FieldReading code(String form, String message) {
        var pattern = Pattern.compile(form);
        return words -> pattern.matcher(words).matches() ? valid(words) : wrong(message);
    }

    /** One of some words, each with the value it means. */
    static FieldReading choice(String message, Map<String, ?> meanings) {
        return words -> {
            var meaning = meanings.get(words);
            return meaning == null ? wrong(message + "，实为“" + words + "”") : valid(meaning);
        };
    }

    /** A whole number between two. */
    static FieldReading whole(int least, int most) {
        return words -> number(least, most).of(words) instanceof Reading.Valid(BigDecimal value)
                        && value.stripTrailingZeros().scale() <= 0
                ? valid(value.intValue())
                : wrong("应为 " + least + " 到 " + most + " 的整数");
    }

    /** A number between two. */
    static FieldReading number(long least, long most) {
        return words -> {
            if (!words.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
                return wrong("应为数字，至多九位小数，实为“" + words + "”");
            }
            var value = new BigDecimal(words);
            return value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0
                    ? wrong("应在 " + least + " 到 " + most + " 之间")
                    : valid(value);
        };
    }

    /** The same, but not zero. */
    static FieldReading positive(long most) {
        return words -> number(0, most).of(words) instanceof Reading.Valid(BigDecimal value) && value.signum() > 0
                ? valid(value)
                : wrong("应为大于零的数字，至多 " + most);
    }

    /** Id of an outlet. */
    static Reading<?> outlet(String words) {
        return words.matches("[\\w.\\-]{1,64}") ? valid(words) : wrong("应为 1 到 64 个字母、数字、点、横线或下划线");
    }

    /** A day. */
    static Reading<?> day(String words) {
        var parts = DAY.matcher(words);
        var message = "应为 2026-09-18 这样的日期，实为“" + words + "”";
        if (!parts.matches()) {
            return wrong(message);
        }
        try {
            var day = LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? wrong("年份不对，请核对") : valid(day);
        } catch (DateTimeException noSuchDay) {
            return wrong(message);
        }
    }

    /** A time of a day, in China. */
    static Reading<?> time(String words) {
        var parts = TIME.matcher(words);
        if (!parts.matches() || !(day(parts.group(1)) instanceof Reading.Valid(LocalDate day))) {
            return wrong("应为 2026-09-18 08:00 这样的时间，实为“" + words + "”");
        }
        try {
            var second = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
            return valid(day.atTime(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), second));
        } catch (DateTimeException noSuchTime) {
            return wrong("没有这个时刻，实为“" + words + "”");
        }
    }

    /** The code of a factor, in the edition the register uses; its name where only one is called so. */
    static Reading<?> factor(String words) {
        var code = FactorCodes.named(words).orElse(words);
        return CODE.matcher(code).matches()
                ? valid(FactorCodes.usual(code))
                : wrong("应为因子编码（1 到 16 个字母、数字）或者因子表中的名称，实为“" + words + "”");
    }

    /** Codes of factors as they are sent, or names. */
    static Reading<?> factors(String words) {
        var codes = Arrays.stream(words.split("[,，、;；\\s]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> FactorCodes.named(code).orElse(code))
                .distinct()
                .toArray(String[]::new);
        return codes.length <= MOST_FACTORS
                        && Arrays.stream(codes)
                                .allMatch(code -> CODE.matcher(code).matches())
                ? valid(codes)
                : wrong("应为因子编码或者因子表中的名称，用逗号分开，至多 " + MOST_FACTORS + " 个");
    }

    /** A key of SM4 as hexadecimal digits; what is wrong with it never says it. */
    static Reading<?> sm4Key(String words) {
        if (words.matches("[0-9A-Fa-f]{32}")) {
            return valid(words.toLowerCase(Locale.ROOT));
        }
        return words.matches("[!-~]{16}")
                ? valid(HexFormat.of().formatHex(words.getBytes(StandardCharsets.US_ASCII)))
                : wrong("应为 32 个十六进制数字或 16 个字母、数字、符号");
    }

    private static Reading<?> valid(Object value) {
        return new Reading.Valid<>(value);
    }

    private static Reading<?> wrong(String reason) {
        return new Reading.Wrong<>(reason);
    }
}
