package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.lawbook.document.RequiredWords;
import xiezhi.reading.text.NormalText;

/** Names of agencies, governments and courts: 衡水市生态环境局桃城区分局, 花溪县人民法院. Sure when the name holds its place. */
public final class Agencies {
    private static final String TEAM = "(?:保护)?(?:综合)?(?:行政)?(?:执法|监察)(?:总队|支队|大队|局|队)";
    private static final String BRANCH =
            "(?:[\\p{IsHan}×]{2,10}?(?<!向|的|在|由|对|出)分局|[\\p{IsHan}×]{0,8}?(?:综合)?行政执法(?:支队|大队|局|队))";
    private static final Kind ENVIRONMENT =
            Kind.of("(?:生态环境|环境保护|环保)(?:部|厅|局" + BRANCH + "?|分局)|(?:生态环境|环境)" + TEAM + "|综合行政执法局");
    private static final Kind GOVERNMENT = Kind.of("人民政府");
    private static final Kind COURT = Kind.of("(?:最高|高级|中级)?人民法院|铁路运输(?:中级)?法院|海事法院");
    private static final Kind OTHER =
            Kind.of("(?:公安|市场监督管理|自然资源|水利|农业农村|应急管理|行政审批)(?:局|厅|部)(?:[\\p{IsHan}×]{2,6}?分局)?|人民检察院|监察委员会");
    private static final Pattern BEFORE = Pattern.compile("[\\p{IsHan}×]{1,24}$");
    private static final Pattern LEAD_IN = Pattern.compile(
            ".*(?:向(?!阳)|由|被|在|对|于(?!都|洪|田)|的|及|或者?|与|请|到|至|送|抄送|报|告知|提起|依法|我|该|本级|同级|上一级|因|经(?!开|济)|是|和(?!平|田|县|顺|政|静|硕|龙|布|林|浩))");
    private static final Pattern PLACE =
            Pattern.compile("[\\p{IsHan}×]{1,}(?:省|自治区|市|州|地区|盟|县|旗|区|兵团)|.*某.*|[\\p{IsHan}]{2,}(?=(?:铁路|海事))");
    private static final int LOOK_BACK = 24;

    /** A kind of body: how its name ends, and words without which there is none. */
    private record Kind(Pattern pattern, RequiredWords required) {
        static Kind of(String regex) {
            return new Kind(Pattern.compile(regex), RequiredWords.of(regex));
        }
    }

    private Agencies() {}

    /** All names of agencies, governments and courts. */
    public static List<Found<String>> all(NormalText text, int from, int until) {
        List<Found<String>> names = new ArrayList<>();
        for (Kind kind : List.of(ENVIRONMENT, GOVERNMENT, COURT, OTHER)) {
            names.addAll(find(kind, text, from, until));
        }
        names.sort((left, right) -> Integer.compare(left.from(), right.from()));
        return withoutOverlaps(names);
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<String>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<String>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** Ecological-environment bureaus, their branches and enforcement teams. */
    public static List<Found<String>> environmentAgencies(NormalText text, int from, int until) {
        return find(ENVIRONMENT, text, from, until);
    }

    /** People's governments. */
    public static List<Found<String>> governments(NormalText text, int from, int until) {
        return find(GOVERNMENT, text, from, until);
    }

    /** People's courts. */
    public static List<Found<String>> courts(NormalText text, int from, int until) {
        return find(COURT, text, from, until);
    }

    private static List<Found<String>> find(Kind kind, NormalText text, int from, int until) {
        String words = text.toString();
        List<Found<String>> names = new ArrayList<>();
        if (!kind.required().mayOccur(words, from, until)) {
            return names;
        }
        Matcher matcher = kind.pattern().matcher(words);
        int lastEnd = from;
        while (kind.required().find(matcher, words, lastEnd, until)) {
            int start = nameFrom(words, lastEnd, matcher.start());
            String name = words.substring(start, matcher.end());
            boolean isNational = name.endsWith("生态环境部") || name.startsWith("最高人民");
            boolean hasPlace = PLACE.matcher(words)
                    .region(start, matcher.start())
                    .useTransparentBounds(true)
                    .lookingAt();
            boolean isMasked = name.indexOf('×') >= 0;
            names.add(new Found<>(name, (hasPlace || isNational) && !isMasked, start, matcher.end()));
            lastEnd = matcher.end();
        }
        return names;
    }

    private static int nameFrom(String words, int lastEnd, int suffixFrom) {
        Matcher before = BEFORE.matcher(words).region(Math.max(lastEnd, suffixFrom - LOOK_BACK), suffixFrom);
        if (!before.find()) {
            return suffixFrom;
        }
        Matcher lead = LEAD_IN.matcher(before.group());
        return lead.lookingAt() ? before.start() + lead.end() : before.start();
    }

    private static List<Found<String>> withoutOverlaps(List<Found<String>> names) {
        List<Found<String>> kept = new ArrayList<>();
        for (Found<String> name : names) {
            if (kept.isEmpty() || kept.getLast().until() <= name.from()) {
                kept.add(name);
            }
        }
        return List.copyOf(kept);
    }
}
