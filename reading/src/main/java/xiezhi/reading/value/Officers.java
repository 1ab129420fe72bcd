package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/**
 * Persons with certificate numbers: 张三（0123456）、李四（执法证号：0123457）, 张三 执法证号：0123456, 张三、李四（执法证号：0123456、0123457).
 */
public final class Officers {
    private static final String PREFIX = "[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新蒙]?[环执法监察证字第]{0,3}[A-Z]{0,4}";
    private static final String NUMBER = PREFIX + "(?:（[0-9]{2,4}）)?[0-9][0-9A-Z-]{3,22}+";
    private static final String LABEL =
            "(?:(?:行政)?(?:执法|检查|监察|工作|执勤)?证件?(?:编号|号码?|编码)|执法证|执法编号|编号)(?:分别)?(?:为|是)?[：:]?";
    private static final String PART = "(?:[、，和及/ \\t])";
    private static final String NAME = "(?:[\\p{IsHan}×]{1,24}(?:·[\\p{IsHan}]{1,10}){0,3})";
    private static final Pattern CERTIFICATE =
            Pattern.compile(LABEL + "[ \\t]?(?<numbers>" + NUMBER + "(?:" + PART + "{1,2}" + NUMBER + "){0,5})");
    private static final Pattern NUMBERED = Pattern.compile("(?:（?(?<label>" + LABEL + ")[ \\t]?|（)(?<numbers>" + NUMBER
            + "(?:" + PART + "{1,2}" + NUMBER + "){0,5})(?![0-9A-Za-z年])）?");
    private static final Pattern NAMES =
            Pattern.compile("(?<names>" + NAME + "(?:" + PART + "{1,2}" + NAME + "){0,5})[，、 \\t（]{0,2}$");
    private static final int LOOK_BACK = 60;
    private static final Pattern ONE_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern ONE_NAME = Pattern.compile(NAME);
    private static final Pattern BOTH =
            Pattern.compile("(?<left>[\\p{IsHan}]{2,4})(?:和|及|与)(?<right>[\\p{IsHan}]{2,4})");
    private static final Pattern LEAD_IN =
            Pattern.compile(".*(?:人员|员|人|记录人|承办人|负责人|局|支队|大队|派出|指派|为|[和及与由派](?=[\\p{IsHan}]{2}))");
    /** A number in brackets without a label is shorter than a credit code, longer than a year. */
    private static final Pattern BARE = Pattern.compile(PREFIX + "(?:（[0-9]{2,4}）)?[0-9A-Z-]{5,17}");

    /** No telephone number: that one has eleven digits and begins with 1 and 3 to 9. */
    private static final Pattern BESIDE =
            Pattern.compile("(?<![\\p{IsHan}·])(?<name>[\\p{IsHan}·]{2,4})[ \\t]{1,2}(?<number>" + PREFIX
                    + "(?!1[3-9][0-9]{9}(?![0-9]))[0-9]{6,16})(?![0-9A-Za-z年])");

    private Officers() {}

    /** All persons printed with a certificate number. */
    public static List<Found<PersonNumber>> all(NormalText text, int from, int until) {
        List<Found<PersonNumber>> officers = new ArrayList<>();
        Matcher numbered = NUMBERED.matcher(text).region(from, until);
        Matcher names = NAMES.matcher(text);
        int lastEnd = from;
        while (numbered.find()) {
            names.region(Math.max(lastEnd, numbered.start() - LOOK_BACK), numbered.start());
            List<Found<String>> numbers = parts(ONE_NUMBER, numbered, "numbers");
            boolean isLabelled = numbered.start("label") >= 0;
            boolean isBelieved = isLabelled
                    || numbers.stream()
                            .allMatch(number -> BARE.matcher(number.value()).matches());
            if (isBelieved && names.find()) {
                pair(names(names), numbers, officers);
            }
            lastEnd = numbered.end();
        }
        return List.copyOf(officers);
    }

    /** 张三 37070219011、李四 37070219024: under a label of officers a number may stand beside the name with a blank only. */
    public static List<Found<PersonNumber>> beside(NormalText text, int from, int until) {
        List<Found<PersonNumber>> officers = new ArrayList<>();
        Matcher beside = BESIDE.matcher(text).region(from, until);
        while (beside.find()) {
            String name = beside.group("name");
            if (PersonNames.isUsual(name) && !PersonNames.isOther(name)) {
                PersonNumber person = new PersonNumber(name, Optional.of(beside.group("number")));
                officers.add(new Found<>(person, true, beside.start("name"), beside.end("name")));
            }
        }
        return List.copyOf(officers);
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<PersonNumber>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<PersonNumber>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** Certificate numbers alone: 执法证号：430102…, 证件号 …. */
    public static List<Found<String>> certificates(NormalText text, int from, int until) {
        List<Found<String>> numbers = new ArrayList<>();
        Matcher matcher = CERTIFICATE.matcher(text).region(from, until);
        while (matcher.find()) {
            numbers.addAll(parts(ONE_NUMBER, matcher, "numbers"));
        }
        return List.copyOf(numbers);
    }

    /** The last names belong to the numbers, one each; more numbers than names leave the pairing open. */
    private static void pair(
            List<Found<String>> names, List<Found<String>> numbers, List<Found<PersonNumber>> officers) {
        int first = Math.max(0, names.size() - numbers.size());
        boolean isEven = names.size() >= numbers.size();
        for (int i = first; i < names.size(); i++) {
            Found<String> name = names.get(i);
            PersonNumber person = new PersonNumber(
                    name.value(), Optional.of(numbers.get(i - first).value()));
            officers.add(new Found<>(person, name.isSure() && isEven, name.from(), name.until()));
        }
    }

    private static List<Found<String>> names(Matcher persons) {
        List<Found<String>> names = new ArrayList<>();
        for (Found<String> part : parts(ONE_NAME, persons, "names")) {
            Matcher both = BOTH.matcher(part.value());
            if (both.matches() && PersonNames.isUsual(both.group("right"))) {
                addName(names, both.group("left"), part.from());
                addName(names, both.group("right"), part.from() + both.start("right"));
            } else {
                addName(names, part.value(), part.from());
            }
        }
        return names;
    }

    private static void addName(List<Found<String>> names, String words, int from) {
        Matcher lead = LEAD_IN.matcher(words);
        int cut = lead.lookingAt() ? lead.end() : 0;
        cut = PersonNames.isUsual(words) ? 0 : cut;
        String rest = words.substring(cut);
        if (rest.length() > 4 && rest.indexOf('·') < 0) {
            int start = nameFrom(rest);
            cut += start;
            rest = rest.substring(start);
        }
        if (rest.length() >= 2 && !PersonNames.isOther(rest)) {
            names.add(new Found<>(
                    rest, PersonNames.isUsual(rest) && rest.indexOf('×') < 0, from + cut, from + words.length()));
        }
    }

    /** The longest end of up to three characters that opens with a surname. */
    private static int nameFrom(String words) {
        for (int length = 3; length >= 2; length--) {
            int start = words.length() - length;
            if (Surnames.opens(words.substring(start))) {
                return start;
            }
        }
        return words.length() - 2;
    }

    private static List<Found<String>> parts(Pattern part, Matcher whole, String group) {
        List<Found<String>> parts = new ArrayList<>();
        Matcher matcher = part.matcher(whole.group(group));
        while (matcher.find()) {
            int from = whole.start(group) + matcher.start();
            parts.add(new Found<>(matcher.group(), true, from, whole.start(group) + matcher.end()));
        }
        return parts;
    }
}
