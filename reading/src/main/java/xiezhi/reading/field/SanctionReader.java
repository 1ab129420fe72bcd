package xiezhi.reading.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.lawbook.document.Wording;
import xiezhi.reading.value.Amount;
import xiezhi.reading.value.AmountRole;
import xiezhi.reading.value.Amounts;
import xiezhi.reading.value.Found;

/**
 * Reads the penalty a paper imposes or proposes out of its operative part: from the words that decide to the next
 * heading, payment clause or remedy. Ranges of the law, quotations and recited decisions are no penalty.
 */
final class SanctionReader implements FieldReader {
    private static final int MAX_LENGTH = 1500;

    private static final Pattern END = Pattern.compile(
            "\\n[ \\t]*(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）[^。；\\n]{0,20}(?:履行|权利|期限|复议))"
                    + "|限(?:于|你)[^。；\\n]{0,30}?(?:接|收)到|(?:自|在)?(?:接|收)到本(?![^。；，\\n]{0,12}[^。；\\n]{0,24}?(?:整改|方案|备案))|逾期不|到期不|如(?:你|对|不服)|你(?:单位|公司)?（?单?位?）?如|不服(?:本|上述|以上)|根据《[^》]*行政处罚法》第(?:四十四|四十五|六十三|六十六|六十七|七十二)条"
                    + "|(?:根据|依据|依照)[^。；\\n]{0,40}?第(?:四十四|四十五|六十三|六十四)条|有(?:权|权利)[^。；\\n]{0,10}?(?:陈述|要求)|上述罚款|罚款限|缴款方式|收款银行");

    private static final Map<String, Pattern> KINDS = kinds();
    private static final Pattern PROPOSING = Pattern.compile("拟|建议");
    private static final Pattern ORDERING = Pattern.compile("责令[^。；\\n]{0,40}?(?:改正|停止|整改|恢复|消除|补办|限期|拆除)|改正违法行为");
    private static final Pattern REFUSAL = Pattern.compile("(?:不予|免予|免于)(?:行政)?处罚");
    private static final Pattern TOTAL = Pattern.compile("(?:合计|共计|总计|合并|共处|总额|合并执行)[^。；\\n]{0,16}$");
    private static final Pattern RECITED =
            Pattern.compile("(?:曾|原|此前|上述决定)[^。；\\n]{0,20}$|已(?!及时|主动|经?改正|整改)[^。；，\\n]{0,20}$");

    /** Behind an amount: it is a factor of the fine or the lower end of a range, not the fine. */
    private static final Pattern NO_FINE = Pattern.compile(
            "(?:人民币)?(?:（[^）]{0,30}）)?，?(?:乘以?|×|[xX*])|以[上下]|[至到—－~～-][^。；，\\n]{0,4}[0-9一二两三四五六七八九十壹贰叁肆伍陆柒捌玖]");

    private static final String RANGE_SIGNS = "至到—－~～-";

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put("warning", Pattern.compile("(?:给予|予以|处以?|：|[、\\d.（）]|^|并)(?:行政)?警告|警告(?:，|；|。|并|、|的行政处罚|$)"));
        kinds.put("criticism", Pattern.compile("通报批评"));
        kinds.put("fine", Pattern.compile("罚款"));
        kinds.put("confiscation", Pattern.compile("没收"));
        kinds.put("permit-suspension", Pattern.compile("暂扣"));
        kinds.put("grade-lowering", Pattern.compile("降低资质"));
        kinds.put("permit-revocation", Pattern.compile("吊销|撤销[^。；\\n]{0,6}许可证"));
        kinds.put("business-restriction", Pattern.compile("限制(?:开展)?(?:生产)?经营活动|限制从业|一定时期内不得申请"));
        kinds.put("production-restriction", Pattern.compile("限制生产"));
        kinds.put("production-halt", Pattern.compile("停产整治|停产整顿"));
        kinds.put("suspension", Pattern.compile("停产停业|停业(?!整)|停业整顿"));
        kinds.put("closure", Pattern.compile("责令关闭|予以关闭|关闭[^。；\\n]{0,8}?(?:企业|公司|厂)"));
        kinds.put("detention", Pattern.compile("(?<!移送[^。；\\n]{0,24})(?:处以?|给予)[^。；，\\n移]{0,12}行政拘留"));
        kinds.put("trade-ban", Pattern.compile("禁止从业|禁止从事|终身不得"));
        return kinds;
    }

    /** The operative part: where its deciding words start, where the rest ends. */
    private record Operative(int wordsFrom, int from, int until) {}

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        var words = text.own();
        var operative = operative(text, field, words);
        if (operative.isEmpty()) {
            return;
        }
        var part = operative.get();
        var sentence = words.substring(text.text().sentenceFrom(part.wordsFrom()), part.until());
        kinds(text, words, part).forEach(kind -> draft.add("sanction.kinds", kind));
        fine(text, words, part, draft);
        if (isRefusal(text, words, part)
                && draft.document().sanction().fineFen().isAbsent()) {
            draft.set("sanction.fineFen", fact(text, 0L, part));
        }
        confiscated(text, part).ifPresent(found -> draft.set("sanction.confiscatedFen", found.fact(text.text())));
        draft.set("sanction.isProposal", proposal(text, part, sentence));
        var order = ORDERING.matcher(sentence);
        if (order.find()) {
            draft.set("sanction.ordersCorrection", fact(text, true, part));
        }
    }

    /** A notice that no penalty will be imposed proposes a fine of nothing. */
    private static boolean isRefusal(DocumentText text, String words, Operative part) {
        return text.kind().kind().id().equals("prior-notice")
                && REFUSAL.matcher(words.substring(part.wordsFrom(), part.until()))
                        .find();
    }

    private static Fact<Boolean> proposal(DocumentText text, Operative part, String sentence) {
        var head = sentence.substring(0, Math.min(sentence.length(), 120));
        return fact(text, PROPOSING.matcher(head).find() && !head.matches("(?s).*(?<!拟)决定(?!书).*"), part);
    }

    private static <T> Fact<T> fact(DocumentText text, T value, Operative part) {
        return new Found<>(value, true, part.wordsFrom(), Math.min(part.until(), part.wordsFrom() + 120))
                .fact(text.text());
    }

    /** The last place of the first wording that occurs outside quotations, and what it governs. */
    private static Optional<Operative> operative(DocumentText text, FieldForm field, String words) {
        for (Wording wording : field.words()) {
            var from = wording.required().mayOccur(words) ? wording.firstPlace(words) : words.length();
            if (from >= words.length()) {
                continue;
            }
            var matcher = wording.matcher(words);
            Optional<Operative> best = Optional.empty();
            for (var at = from; wording.find(matcher, words, at); at = Math.max(matcher.end(), matcher.start() + 1)) {
                var part = new Operative(matcher.start(), matcher.end(), end(words, matcher.end()));
                if (isPenalty(words, part, text)) {
                    best = Optional.of(part);
                }
            }
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    /** The words after it, with the deciding words themselves, name a penalty or refuse one. */
    private static boolean isPenalty(String words, Operative part, DocumentText text) {
        var sentence = words.substring(text.text().sentenceFrom(part.wordsFrom()), part.wordsFrom());
        if (RECITED.matcher(sentence).find() || sentence.contains("《行政处罚")) {
            return false;
        }
        var operative = words.substring(part.wordsFrom(), part.until());
        return operative.contains("不予")
                || KINDS.values().stream()
                        .anyMatch(kind -> kind.matcher(operative).find());
    }

    private static int end(String words, int from) {
        var limit = Math.min(words.length(), from + MAX_LENGTH);
        var matcher = END.matcher(words).region(from, limit);
        return matcher.find() ? matcher.start() : limit;
    }

    private static List<Fact<String>> kinds(DocumentText text, String words, Operative part) {
        var operative = words.substring(part.wordsFrom(), part.until());
        List<Fact<String>> kinds = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        KINDS.forEach((kind, pattern) -> {
            var matcher = pattern.matcher(operative);
            if (matcher.find() && seen.add(kind)) {
                kinds.add(new Found<>(kind, true, part.wordsFrom() + matcher.start(), part.wordsFrom() + matcher.end())
                        .fact(text.text()));
            }
        });
        return kinds;
    }

    private static void fine(DocumentText text, String words, Operative part, DocumentDraft draft) {
        var fines = Amounts.all(text.text(), part.wordsFrom(), part.until()).stream()
                .filter(found -> words.charAt(found.from()) != '■')
                .filter(found -> isFine(words, part, found))
                .filter(found -> !isPart(words, found))
                .toList();
        if (fines.isEmpty()) {
            return;
        }
        var chosen = chosen(words, part, fines);
        draft.set("sanction.fineFen", chosen.map(Amount::fen).fact(text.text()));
        written(text, chosen, chosen.value().capitalsFen(), "sanction.fineCapitalsFen", draft);
        written(text, chosen, chosen.value().figuresFen(), "sanction.fineFiguresFen", draft);
    }

    private static boolean isPart(String words, Found<Amount> found) {
        return NO_FINE.matcher(words).region(found.until(), words.length()).lookingAt()
                || (found.from() > 0 && RANGE_SIGNS.indexOf(words.charAt(found.from() - 1)) >= 0);
    }

    /** Each form of the sum as written. Where the two differ the sum is doubtful, but what stands there is not. */
    private static void written(
            DocumentText text, Found<Amount> chosen, Optional<Long> fen, String path, DocumentDraft draft) {
        var capitals = chosen.value().capitalsFen();
        boolean differs = capitals.isPresent()
                && chosen.value().figuresFen().isPresent()
                && !capitals.equals(chosen.value().figuresFen());
        fen.ifPresent(sum -> draft.set(
                path, new Found<>(sum, chosen.isSure() || differs, chosen.from(), chosen.until()).fact(text.text())));
    }

    private static boolean isFine(String words, Operative part, Found<Amount> found) {
        return switch (found.value().role()) {
            case FINE -> true;
            case OTHER -> {
                var from = Math.max(part.wordsFrom(), found.from() - 24);
                var near = words.substring(from, Math.min(part.until(), found.until() + 8));
                yield near.contains("罚款") || near.contains("大写");
            }
            default -> false;
        };
    }

    /** The total where one is named; of several fines without a total the sum, unsure. */
    private static Found<Amount> chosen(String words, Operative part, List<Found<Amount>> fines) {
        var total = fines.stream()
                .filter(found -> TOTAL.matcher(
                                words.substring(Math.max(part.wordsFrom(), found.from() - 24), found.from()))
                        .find())
                .reduce((first, second) -> second);
        if (total.isPresent()) {
            return total.get();
        }
        var different =
                fines.stream().map(found -> found.value().fen()).distinct().toList();
        var first = fines.getFirst();
        if (different.size() == 1) {
            return first;
        }
        var sum = fines.stream().mapToLong(found -> found.value().fen()).sum();
        var amount = new Amount(sum, Optional.empty(), Optional.empty(), AmountRole.FINE);
        return new Found<>(amount, false, first.from(), fines.getLast().until());
    }

    private static Optional<Found<Long>> confiscated(DocumentText text, Operative part) {
        return Amounts.all(text.text(), part.wordsFrom(), part.until(), AmountRole.CONFISCATED_GAINS).stream()
                .findFirst()
                .map(found -> found.map(Amount::fen));
    }
}
