package xiezhi.reading.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Citation;
import xiezhi.reading.value.Citations;
import xiezhi.reading.value.Found;

/**
 * Reads the citations of a paper and what each is cited for, by the words that govern it: 违反 before it, 依据 before a
 * penalty or an order. Articles on procedure, remedies and enforcement are neither.
 */
final class CitationReader implements FieldReader {
    private static final Pattern GOVERNING =
            Pattern.compile("违反|不符合|触犯|违法依据|定性依据|构成|依据|根据|依照|按照|参照|对照|适用|符合|属于|依(?=[《该本同第])|按(?=[《该本同第])|经?按(?=《)");
    private static final Pattern VIOLATING = Pattern.compile("违反|不符合|触犯|违法依据|定性依据|构成");
    private static final Pattern REFERRING = Pattern.compile("参照|对照");
    private static final Pattern FULFILLING = Pattern.compile("符合|属于");

    private static final Pattern PENALTY = Pattern.compile("罚款|行政处罚|处以|处罚|没收|吊销|暂扣|警告|通报批评|停产整治|限制生产|停业|关闭|拆除|拘留|从业");
    private static final Pattern ORDER = Pattern.compile("责令[^。；，]{0,30}?(?:改正|停止|整改|恢复|消除|限期)|改正违法行为");
    private static final Pattern MEASURE = Pattern.compile("查封|扣押|登记保存|移送|延长|解除|强制措施|抽样|采取");
    private static final Pattern PROCEDURE = Pattern.compile(
            "陈述|申辩|听证|复议|诉讼|起诉|强制执行|加处|每日|立案|回避|告知你|权利|集体讨论|法制审核|送达|公示|公开|催告|延期|分期|从轻|减轻|从重|不予(?:行政)?处罚|缴纳");

    /** What stands in brackets behind an article tells what it says; its words govern nothing behind it. */
    private static final Pattern BRACKETED = Pattern.compile("（[^（）]*）");

    private static final Pattern COMPARING = Pattern.compile("新旧(?:法|规定|条款)|从旧兼从轻|施行之日|行为(?:发生)?时[^。；《]{0,8}(?:规定|法律)"
            + "|(?:法典|新法|新规定)[^。；，]{0,8}施行(?:以|之)?[前后]|(?:旧法|新法)[^。；]{0,60}较轻");
    private static final Pattern DECIDING = Pattern.compile("决定|处以|处罚款|给予|予以处罚|罚款数额|拟作?出|拟对");

    /** Articles of the penalty law that are never what a penalty rests on. */
    private static final String PENALTY_LAW = "行政处罚法";

    private static final String COMPULSION_LAW = "行政强制法";
    private static final int ORDER_ARTICLE = 28;
    private static final int MAX_LOOK_AHEAD = 260;

    private static final Pattern LEFT_LABEL = Pattern.compile("([\\p{IsHan}（）/、]{2,14})[：:]?\\t[^\\t]{0,80}$");

    /** What a citation is cited for. */
    private enum Role {
        VIOLATED,
        BASIS,
        ORDER,
        OTHER;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        var words = text.own();
        var all = Citations.all(text.text());
        List<Role> roles = new ArrayList<>();
        for (var index = 0; index < all.size(); index++) {
            var role = isQuoted(words, all.get(index)) ? Role.OTHER : role(text, words, all, roles, index);
            roles.add(role);
            draft.add(
                    path(role),
                    CitedArticle.of(
                            text.text(), all.get(index), text.kind().kind().id(), role.id()));
        }
    }

    private static String path(Role role) {
        return switch (role) {
            case VIOLATED -> "law.violated";
            case BASIS, ORDER -> "law.basis";
            case OTHER -> "law.others";
        };
    }

    private static boolean isQuoted(String words, Found<Citation> citation) {
        return words.charAt(citation.from()) == '■';
    }

    /** A citation that only goes on with a list takes the role of the one before it. */
    private static Role role(DocumentText text, String words, List<Found<Citation>> all, List<Role> roles, int index) {
        var citation = all.get(index);
        var sentence = text.text().sentenceFrom(citation.from());
        var from = index > 0 ? Math.max(sentence, all.get(index - 1).until()) : sentence;
        var before = words.substring(Math.min(from, citation.from()), citation.from());
        var governing = last(BRACKETED.matcher(before).replaceAll(""));
        if (isCompared(text, words, citation, governing)) {
            return Role.OTHER;
        }
        if (governing.isEmpty()) {
            var isList = index > 0 && all.get(index - 1).until() >= sentence;
            if (isList && !roles.get(index - 1).equals(Role.OTHER)) {
                return own(citation.value(), roles.get(index - 1), text).orElse(roles.get(index - 1));
            }
            return isList ? Role.OTHER : byHeading(text, citation);
        }
        var role = byWords(text, words, citation, governing.get());
        return own(citation.value(), role, text).orElse(role);
    }

    /** Cited to compare an old and a new rule, and not to decide by either. */
    private static boolean isCompared(
            DocumentText text, String words, Found<Citation> citation, Optional<String> governing) {
        var line = text.text().lineFrom(citation.from());
        var sentenceEnd = Math.max(citation.until(), text.text().sentenceUntil(citation.until()));
        var comparing = COMPARING.matcher(words).region(line, sentenceEnd);
        var last = -1;
        while (comparing.find()) {
            last = comparing.start();
        }
        var isViolated = governing.filter(VIOLATING.asMatchPredicate()).isPresent();
        var isDeciding = governing.isPresent()
                && citation.from() > last
                && DECIDING.matcher(words).region(citation.until(), sentenceEnd).find();
        return last >= 0 && !isViolated && !isDeciding;
    }

    private static Optional<String> last(String words) {
        var matcher = GOVERNING.matcher(words);
        Optional<String> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(matcher.group());
        }
        return last;
    }

    private static Role byWords(DocumentText text, String words, Found<Citation> citation, String governing) {
        if (VIOLATING.matcher(governing).matches()) {
            return Role.VIOLATED;
        }
        if (REFERRING.matcher(governing).matches()) {
            return Role.OTHER;
        }
        var end = Math.min(text.text().sentenceUntil(citation.until()), citation.until() + MAX_LOOK_AHEAD);
        var after = words.substring(citation.until(), Math.max(citation.until(), end));
        var nextViolation = after.indexOf("违反");
        var clause = nextViolation > 0 ? after.substring(0, nextViolation) : after;
        var isNoPenalty = text.kind().kind().id().equals("no-penalty-decision");
        if (isNoPenalty && Pattern.compile("不予(?:行政)?处罚|免予").matcher(clause).find()) {
            return Role.BASIS;
        }
        if (FULFILLING.matcher(governing).matches()) {
            return Role.OTHER;
        }
        return byConsequence(text, clause);
    }

    /** What the rest of the sentence does on the strength of the article; the nearest consequence counts. */
    private static Role byConsequence(DocumentText text, String clause) {
        var order = at(ORDER, clause);
        var penalty = at(PENALTY, clause);
        var measure = at(MEASURE, clause);
        var procedure = at(PROCEDURE, clause);
        var first = Math.min(Math.min(order, penalty), Math.min(measure, procedure));
        if (first == Integer.MAX_VALUE) {
            return isLabelled(clause) || isDeciding(text) ? Role.BASIS : Role.OTHER;
        }
        if (first == procedure
                && !(clause.contains("拟") && penalty < Integer.MAX_VALUE && isBefore(clause, "拟", procedure))) {
            return Role.OTHER;
        }
        if (first == measure) {
            return isMeasure(text) ? Role.BASIS : Role.OTHER;
        }
        if (first == order) {
            return isSoleOrder(text) || penalty == Integer.MAX_VALUE ? Role.ORDER : Role.BASIS;
        }
        return Role.BASIS;
    }

    private static boolean isBefore(String clause, String word, int at) {
        var index = clause.indexOf(word);
        return index >= 0 && index < at;
    }

    private static int at(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }

    /** Nothing follows: the field of a form, or a sentence that leads to a list. */
    private static boolean isLabelled(String clause) {
        return clause.strip().length() <= 24;
    }

    private static boolean isDeciding(DocumentText text) {
        return text.kind().kind().id().endsWith("decision") || isSoleOrder(text);
    }

    private static boolean isSoleOrder(DocumentText text) {
        return text.kind().kind().id().endsWith("correction-order");
    }

    private static boolean isMeasure(DocumentText text) {
        var id = text.kind().kind().id();
        return id.startsWith("seizure")
                || id.endsWith("referral")
                || id.equals("evidence-preservation")
                || id.equals("referral-approval");
    }

    /** Articles whose content settles what they are cited for. */
    private static Optional<Role> own(Citation citation, Role role, DocumentText text) {
        var article = citation.article().orElse(0L);
        var isDecision = text.kind().kind().id().endsWith("decision")
                || text.kind().kind().id().equals("prior-notice");
        if (citation.lawName().endsWith(PENALTY_LAW) && isDecision && role != Role.VIOLATED) {
            if (article == ORDER_ARTICLE) {
                return Optional.of(Role.ORDER);
            }
            var isNoPenalty = text.kind().kind().id().equals("no-penalty-decision");
            return isNoPenalty && article >= 30 && article <= 36 ? Optional.of(Role.BASIS) : Optional.of(Role.OTHER);
        }
        if (citation.lawName().endsWith(COMPULSION_LAW) && isDecision && role == Role.BASIS && !isMeasure(text)) {
            return Optional.of(Role.OTHER);
        }
        var isMethod = citation.lawName().contains("处罚办法")
                || citation.lawName().contains("裁量")
                || citation.lawName().contains("听证");
        return isMethod && role == Role.BASIS ? Optional.of(Role.OTHER) : Optional.empty();
    }

    /** Without governing words: the label in the cell to the left, or the heading or label above says it. */
    private static Role byHeading(DocumentText text, Found<Citation> citation) {
        var line = text.text().lineFrom(citation.from());
        var row = text.text().words(line, citation.from());
        var label = LEFT_LABEL.matcher(row);
        return label.find() ? byLabel(label.group(1)) : byLabel(above(text, line));
    }

    private static String above(DocumentText text, int line) {
        return text.lines(0, line).reversed().stream()
                .limit(2)
                .map(Found::value)
                .filter(words -> words.length() <= 30)
                .findFirst()
                .orElse("");
    }

    private static Role byLabel(String label) {
        if (label.contains("违反") || label.contains("违法依据") || label.contains("定性依据")) {
            return Role.VIOLATED;
        }
        return label.contains("处罚依据") || label.contains("处罚的依据") ? Role.BASIS : Role.OTHER;
    }
}
