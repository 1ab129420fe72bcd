package xiezhi.reading.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** What an article is cited for. */
public enum CitationRole {
    /** 违反…的规定 */
    VIOLATED,
    /** 依据…, and what follows is a penalty or anything but an order */
    BASIS,
    /** 依据…，责令改正 */
    ORDER,
    OTHER;

    private static final int LOOK_BACK = 160;
    private static final Pattern GOVERNING =
            Pattern.compile("(?<violated>违反|不符合|违背|触犯)|(?<basis>依据|根据|依照|按照|适用|参照|依(?=《|该|同)|按(?=《|该|同))");
    private static final Pattern PENALTY = Pattern.compile("罚款|处罚|没收|处以|警告|吊销|通报批评");
    private static final Pattern ORDER_WORDS = Pattern.compile("责令|命令|限期改正|查封|扣押");

    static CitationRole of(NormalText text, int from) {
        int start = Math.max(text.sentenceFrom(from), from - LOOK_BACK);
        CitationRole role = governing(text, start, from);
        if (role == OTHER && start == text.lineFrom(from) && start > 1 && text.charAt(start - 2) == '：') {
            // a list under 违反下列规定：
            role = governing(text, text.lineFrom(start - 1), start);
        }
        if (role != BASIS) {
            return role;
        }
        String after = text.toString().substring(from, text.sentenceUntil(from));
        boolean isOrder =
                ORDER_WORDS.matcher(after).find() && !PENALTY.matcher(after).find();
        return isOrder ? ORDER : BASIS;
    }

    private static CitationRole governing(NormalText text, int from, int until) {
        Matcher matcher = GOVERNING.matcher(text).region(from, until);
        CitationRole role = OTHER;
        while (matcher.find()) {
            role = matcher.start("violated") >= 0 ? VIOLATED : BASIS;
        }
        return role;
    }
}
