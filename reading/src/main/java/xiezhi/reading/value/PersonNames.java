package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** Names of persons in a stretch that holds names: 张三、李四 王五, 买买提·吐尔逊, 赵某某, 张×. */
public final class PersonNames {
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}×*]{2,4}(?![\\p{IsHan}×*·])|[\\p{IsHan}]{1,10}(?:·[\\p{IsHan}]{1,10}){1,3}");
    private static final Pattern REMARK = Pattern.compile("（[^（）]{0,30}）");
    private static final Pattern JOINED =
            Pattern.compile("(?<left>[\\p{IsHan}]{2,3})(?:和|及|与)(?<right>[\\p{IsHan}]{2,3})(?![\\p{IsHan}])");
    private static final Pattern NO_NAME = Pattern.compile(
            ".*(?:[局队科室处站司厂店部]|执法|行政|人员|[证号]$|姓名|签名|签字|身份|证件|告知|盖章|职务|证号|编号|单位|公司|负责|记录|现场|检查|询问|日期|时间|电话|地址|性别|民族|同志|等人|以上|以下|无|空白)");
    private static final String PARTS = "、，；：/ \t\n\u2028。";

    private PersonNames() {}

    /** All names in a stretch that holds names only (the value of a field), parted by 、 ， 和, blanks, tabs or lines. */
    public static List<Found<String>> all(NormalText text, int from, int until) {
        String words = masked(text.toString().substring(from, until));
        List<Found<String>> names = new ArrayList<>();
        Matcher word = WORD.matcher(words);
        int at = 0;
        while (at < words.length()) {
            boolean isStart = at == 0 || PARTS.indexOf(words.charAt(at - 1)) >= 0;
            Matcher joined = JOINED.matcher(words).region(at, words.length());
            if (isStart && joined.lookingAt()) {
                add(names, joined.group("left"), from + joined.start("left"));
                add(names, joined.group("right"), from + joined.start("right"));
                at = joined.end();
            } else if (isStart && word.region(at, words.length()).lookingAt()) {
                add(names, word.group(), from + at);
                at = word.end();
            } else {
                at++;
            }
        }
        return List.copyOf(names);
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<String>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<String>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** Words of a form or a body, no name of a person. */
    static boolean isOther(String words) {
        return NO_NAME.matcher(words).matches() || Blank.is(words);
    }

    /** Opens with a surname and has a name's length, or is a name with ·. */
    static boolean isUsual(String name) {
        boolean isShort = name.length() == 2 || name.length() == 3 || (name.length() == 4 && Surnames.isDouble(name));
        return name.indexOf('·') > 0 || (isShort && Surnames.mayOpen(name));
    }

    private static void add(List<Found<String>> names, String name, int from) {
        if (!isOther(name)) {
            names.add(new Found<>(name, isUsual(name) && isLegible(name), from, from + name.length()));
        }
    }

    private static boolean isLegible(String name) {
        return name.indexOf('×') < 0 && name.indexOf('*') < 0;
    }

    /** Remarks in brackets hold certificate numbers and posts, no names. */
    private static String masked(String words) {
        return REMARK.matcher(words)
                .replaceAll(remark -> "，".repeat(remark.group().length()));
    }
}
