package xiezhi.reading.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names of laws and rules from other titles, and finds names printed without 《》. */
final class LawNames {
    private static final String KINDS = "(?:法典|法|条例|办法|规定|细则|规则|解释|决定|规程|标准|基准)";
    private static final Pattern LAW = Pattern.compile(".*(?:法典|法|条例|办法|规定|细则|规则|解释)(?:[（(〔].{1,24}[）)〕])?");
    private static final Pattern BARE = Pattern.compile("[\\p{IsHan}（）]{2,40}" + KINDS + "(?:（[^（）]{2,20}）)?$");
    private static final Pattern STATE = Pattern.compile("中华人民共和国(?!.*中华人民共和国)");
    private static final Pattern LEAD_IN =
            Pattern.compile(".*(?:依据|根据|违反了|违反|按照|依照|适用|参照|对照|符合|属于|触犯了|触犯|以及|和|与|及|或|依|按|据|的|了|按|由|是|系)");
    private static final Pattern ANAPHOR = Pattern.compile("(?:该|同|本|此|上述|前述|其)(?:部)?" + KINDS + "$");
    private static final int LONGEST = 60;

    private LawNames() {}

    /** The title in 《》 is a law, regulation, rule or judicial interpretation. */
    static boolean isLaw(String title) {
        return LAW.matcher(title).matches() && !title.endsWith("合法") && !title.endsWith("做法");
    }

    /** A law name without 《》 that ends at {@code until}: its first character. */
    static Optional<Found<String>> endingAt(String text, int from, int until) {
        int start = Math.max(from, until - LONGEST);
        Matcher run = BARE.matcher(text).region(start, until);
        if (!run.find() || ANAPHOR.matcher(run.group()).find()) {
            return Optional.empty();
        }
        Matcher state = STATE.matcher(run.group());
        if (state.find()) {
            int nameFrom = run.start() + state.start();
            return Optional.of(new Found<>(text.substring(nameFrom, until), true, nameFrom, until));
        }
        Matcher lead = LEAD_IN.matcher(run.group());
        int nameFrom = run.start() + (lead.lookingAt() ? lead.end() : 0);
        boolean isSure = nameFrom > run.start() || run.start() > start;
        return until - nameFrom < 3
                ? Optional.empty()
                : Optional.of(new Found<>(text.substring(nameFrom, until), isSure, nameFrom, until));
    }
}
