package xiezhi.reading.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** Finds what a sum is by the words that govern it: those right after it, else the nearest before it. */
final class AmountRoles {
    private static final int LOOK_BACK = 80;
    private static final int LOOK_AHEAD = 12;
    private static final Pattern FINE_AFTER = Pattern.compile("^[）)整正]*(?:人民币)?的?(?:行政)?罚款");
    private static final Pattern GAINS_AFTER = Pattern.compile("^[）)整正]*的?违法所得");
    private static final Pattern WORDS = Pattern.compile("(?<surcharge>加处(?:[^，。；]{0,8}罚款)?)"
            + "|(?<perDay>每日(?:的|处以|处|应处)?罚款|每日处(?:以)?|日罚款|原处罚数额|原罚款数额|按日[^。；]{0,14}罚款|[每按][日天][^，。；]{0,8}$)"
            + "|(?<confiscated>没收[^，。；]{0,14}?违法所得|追缴违法所得)"
            + "|(?<gains>违法所得)"
            + "|(?<cost>处置(?:所需)?费用?|代为处置|代处置|处理处置费用?|处置[^，。；]{0,8}费用)"
            + "|(?<instalment>第[一二三四五六1-6]期|每期|首期|分期)"
            + "|(?<goods>货值)"
            + "|(?<investment>(?:项目|建设|工程|计划|实际)?总?投资(?:总?额)?)"
            + "|(?<other>注册资本|产值|销售额|营业收入|收入|价款|保证金|赔偿|修复|监测费|检测费|税|资产|补偿|奖励|工资|成本|合同|损失|本金)"
            + "|(?<fine>罚款|罚金|罚没|处以|并处|处罚[^，。；]{0,4}[金数]额|处(?=人民币|以?$))");

    private AmountRoles() {}

    static AmountRole role(NormalText text, int from, int until) {
        String after = text.toString().substring(until, Math.min(text.length(), until + LOOK_AHEAD));
        if (GAINS_AFTER.matcher(after).find()) {
            return isConfiscated(text, from) ? AmountRole.CONFISCATED_GAINS : AmountRole.GAINS;
        }
        AmountRole before = before(text, from);
        boolean isFine = FINE_AFTER.matcher(after).find();
        return isFine && before != AmountRole.PER_DAY && before != AmountRole.SURCHARGE ? AmountRole.FINE : before;
    }

    private static boolean isConfiscated(NormalText text, int from) {
        return text.words(text.sentenceFrom(from), from).contains("没收");
    }

    /** The nearest governing words before; a sum at the start of a line is governed by the line above. */
    private static AmountRole before(NormalText text, int from) {
        int start = windowFrom(text, from, false);
        if (text.words(start, from).isBlank()) {
            start = windowFrom(text, from, true);
        }
        AmountRole role = AmountRole.OTHER;
        Matcher matcher = WORDS.matcher(text).region(start, from).useAnchoringBounds(true);
        while (matcher.find()) {
            role = roleOf(matcher);
        }
        return role;
    }

    private static int windowFrom(NormalText text, int from, boolean hasLineAbove) {
        int lines = hasLineAbove ? 1 : 0;
        int start = from;
        while (start > 0 && from - start < LOOK_BACK) {
            char left = text.charAt(start - 1);
            if (left == '\n' ? --lines < 0 : "。；！？".indexOf(left) >= 0) {
                return start;
            }
            start--;
        }
        return start;
    }

    private static AmountRole roleOf(Matcher matcher) {
        if (matcher.start("surcharge") >= 0) {
            return AmountRole.SURCHARGE;
        }
        if (matcher.start("perDay") >= 0) {
            return AmountRole.PER_DAY;
        }
        if (matcher.start("confiscated") >= 0) {
            return AmountRole.CONFISCATED_GAINS;
        }
        if (matcher.start("gains") >= 0) {
            return AmountRole.GAINS;
        }
        if (matcher.start("cost") >= 0) {
            return AmountRole.DISPOSAL_COST;
        }
        if (matcher.start("instalment") >= 0) {
            return AmountRole.INSTALMENT;
        }
        if (matcher.start("goods") >= 0) {
            return AmountRole.GOODS_VALUE;
        }
        if (matcher.start("investment") >= 0) {
            return AmountRole.INVESTMENT;
        }
        return matcher.start("fine") >= 0 ? AmountRole.FINE : AmountRole.OTHER;
    }
}
