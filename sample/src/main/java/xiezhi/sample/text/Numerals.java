package xiezhi.sample.text;

/** Chinese numerals: plain ones for dates and headings, capitals for money. */
public final class Numerals {
    private static final String[] PLAIN = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] CAPITAL = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] UNITS = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final int GROUP = 10_000;

    private Numerals() {}

    /** Digit by digit, as years are written: 二〇二五. */
    public static String digits(int number) {
        var text = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            text.append(PLAIN[digit - '0']);
        }
        return text.toString();
    }

    /** A number below 100 as headings and days are written: 三, 十, 十二, 二十一. */
    public static String small(int number) {
        if (number < 0 || number > 99) {
            throw new IllegalArgumentException("expected a number below 100, found " + number);
        }
        if (number < 10) {
            return number == 0 ? "零" : PLAIN[number];
        }
        String tens = number < 20 ? "十" : PLAIN[number / 10] + "十";
        return number % 10 == 0 ? tens : tens + PLAIN[number % 10];
    }

    /** Money in capitals: 贰拾壹万柒仟元整, 伍拾元伍角. The amount is in fen and not negative. */
    public static String money(long fen) {
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int cent = (int) (fen % 10);
        var text = new StringBuilder();
        if (yuan > 0 || (jiao == 0 && cent == 0)) {
            text.append(capitals(yuan)).append("元");
        }
        if (jiao == 0 && cent == 0) {
            return text.append("整").toString();
        }
        if (jiao > 0) {
            text.append(CAPITAL[jiao]).append("角");
        } else {
            text.append("零");
        }
        if (cent > 0) {
            text.append(CAPITAL[cent]).append("分");
        }
        return text.toString();
    }

    private static String capitals(long number) {
        if (number == 0) {
            return CAPITAL[0];
        }
        var text = new StringBuilder();
        long rest = number;
        boolean needsZero = false;
        for (int group = 0; rest > 0; group++) {
            int part = (int) (rest % GROUP);
            if (part > 0) {
                String words = group(part) + GROUPS[group];
                text.insert(0, needsZero ? words + CAPITAL[0] : words);
                needsZero = part < 1000;
            } else if (!text.isEmpty()) {
                needsZero = true;
            }
            rest /= GROUP;
        }
        return text.toString();
    }

    private static String group(int part) {
        var text = new StringBuilder();
        boolean zero = false;
        for (int unit = UNITS.length - 1; unit >= 0; unit--) {
            int digit = part / (int) Math.pow(10, unit) % 10;
            if (digit == 0) {
                zero = !text.isEmpty();
                continue;
            }
            if (zero) {
                text.append(CAPITAL[0]);
                zero = false;
            }
            text.append(CAPITAL[digit]).append(UNITS[unit]);
        }
        return text.toString();
    }
}
