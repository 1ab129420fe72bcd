package xiezhi.reading.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.EvidenceFacts;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Dates;
import xiezhi.reading.value.Found;

/** Reads the evidence list of a paper: numbered items below the words that introduce it, or the items of one sentence. */
final class EvidenceReader implements FieldReader {
    private static final int MAX_LENGTH = 4000;
    private static final int MAX_ITEMS = 60;

    private static final Pattern END = Pattern.compile(
            "(?:你|该|当事人|上述|以上|其|公司)[^。；\\n]{0,40}?(?:行为|事实)[^。；\\n]{0,40}?违反|(?:^|\\n)[ \\t]*违反|\\n[ \\t]*[二三四五六七八九]、|(?:依据|根据)《|以上证据|上述证据|(?:我|本)[局厅机][^。；\\n]{0,20}?(?:于|认为)",
            Pattern.MULTILINE);
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^|(?<=[；。：\\n]))[ \\t]*(?:（(\\d{1,2}|[一二三四五六七八九十]{1,3})）|(\\d{1,2})[.、．)）](?:(?!\\d)|(?=20\\d{2}[年.\\-/]))|([①-⑳])|(\\d{1,2})(?=20\\d{6}日))[ \\t]*([^\\n；。]{2,300})",
            Pattern.MULTILINE);
    private static final Pattern NAME_LABEL = Pattern.compile("^(?:证据名称|名称|证据)[：:]");
    private static final Pattern NAME_END =
            Pattern.compile("[（，；：]|，?证明|；|提取|\\d+份|[一二两三四五六七八九十]份|各\\d|各一|复印件|原件|，|\\t");
    private static final Pattern TITLED = Pattern.compile("《([^》]{2,40})》");
    private static final Pattern LEADING_DATE = Pattern.compile(
            "^(?:(?:我|本)[局厅])?(?:于)?(?:20\\d{2}[年\\-./]\\d{1,2}[月\\-./]\\d{1,2}日?|20\\d{6}日?|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:的|制作的|作出的|出具的|拍摄的|，|、)?");
    private static final Pattern CLOSING =
            Pattern.compile("(?:材料)?(?:证明|证实|佐证|为证|为凭|在案|予以[^。；\\n]{0,6}|在卷[^。；\\n]{0,6})?[。；\\n]");
    private static final Pattern LISTED =
            Pattern.compile("(?:事实|行为|违法)[^。；\\n有]{0,8}(?:有|由)([^。；\\n]{4,200}?)等?(?:证据)?(?:证明|证实|佐证|为证|为凭)?$");
    /** Just after the name, as the forms print it: when the item was made; when it was taken says less. */
    private static final Pattern MADE =
            Pattern.compile("[；;][^；。\\n：:]{0,8}(?:作出|制作|形成|出具)[^；。\\n：:]{0,6}(?:时间|日期)[：:]([^；。\\n]{4,24})");

    private static final Pattern JOINED = Pattern.compile("[、和及与]");
    private static final Pattern INLINE = Pattern.compile("[、，和及与]");

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        var start = start(text, field);
        if (start.isEmpty()) {
            return;
        }
        var from = start.get();
        var limit = Math.min(text.plain().length(), from + MAX_LENGTH);
        var end = END.matcher(text.plain()).region(from, limit);
        var until = end.find() ? end.start() : limit;
        var before = listedBefore(text, from);
        var items = before.isEmpty() ? numbered(text, from, until) : before;
        (items.isEmpty() ? inline(text, from, until) : items).forEach(item -> draft.add(field.path(), item));
    }

    /** 以上事实有现场检查笔录、现场照片等证据证明。 The list stands before the words that introduce it. */
    private static List<EvidenceFacts> listedBefore(DocumentText text, int from) {
        var closing = CLOSING.matcher(text.plain()).region(from, text.plain().length());
        if (!closing.lookingAt()) {
            return List.of();
        }
        var sentence = text.text().sentenceFrom(from);
        var listed = LISTED.matcher(text.plain()).region(sentence, from);
        return listed.find() ? inline(text, listed.start(1), listed.end(1)) : List.of();
    }

    /**
     * The day a paper says it found the violation must be the day of an inspection record it lists; where every such
     * record bears another day, one of them is wrong.
     */
    static void settle(DocumentDraft draft) {
        var foundOn = draft.document().account().foundOn();
        var recorded = draft.document().account().evidence().stream()
                .filter(item ->
                        item.kind().known().filter("inspection-record"::equals).isPresent())
                .flatMap(item -> item.madeOn().known().stream())
                .toList();
        if (foundOn instanceof Fact.Stated<LocalDate>(var day, var isSure, var places)
                && isSure
                && !recorded.isEmpty()
                && !recorded.contains(day)) {
            draft.set("account.foundOn", new Fact.Stated<>(day, false, places));
        }
    }

    private static Optional<Integer> start(DocumentText text, FieldForm field) {
        return field.words().stream()
                .flatMap(wording -> text.hits(wording).stream().limit(1))
                .map(hit -> hit.until())
                .findFirst()
                .or(() -> text.filled(field.labels()).stream()
                        .map(labelled -> labelled.from())
                        .findFirst());
    }

    private static List<EvidenceFacts> numbered(DocumentText text, int from, int until) {
        List<EvidenceFacts> items = new ArrayList<>();
        var matcher = NUMBERED.matcher(text.plain()).region(from, until);
        while (matcher.find() && items.size() < MAX_ITEMS) {
            items.add(item(text, order(matcher), matcher.start(5), matcher.end(5)));
        }
        return items;
    }

    private static Optional<Long> order(Matcher matcher) {
        for (var group : new int[] {1, 2, 4}) {
            if (matcher.group(group) != null && matcher.group(group).matches("\\d+")) {
                return Optional.of(Long.parseLong(matcher.group(group)));
            }
        }
        return matcher.group(3) == null
                ? Optional.empty()
                : Optional.of((long) matcher.group(3).charAt(0) - '①' + 1);
    }

    /** 证据有现场勘查笔录、调查询问笔录和现场视频。 */
    private static List<EvidenceFacts> inline(DocumentText text, int from, int until) {
        var end = Math.min(until, text.text().sentenceUntil(from));
        List<EvidenceFacts> items = new ArrayList<>();
        var at = from;
        var matcher = INLINE.matcher(text.plain()).region(from, end);
        while (items.size() < MAX_ITEMS && at < end) {
            var next = matcher.find() ? matcher.start() : end;
            var words = text.plain().substring(at, next).strip();
            if (words.length() >= 2 && words.length() <= 40) {
                var item = item(text, Optional.of(items.size() + 1L), at, next);
                if (item.kind().isStated() || looksLikeEvidence(words)) {
                    items.add(item);
                }
            }
            at = next + 1;
        }
        return items;
    }

    private static boolean looksLikeEvidence(String words) {
        return Pattern.compile("笔录|记录|报告|照片|图片|视频|影像|录像|执照|身份证|许可证|批复|证明|合同|票据|台账|数据|说明|清单|示意图|平面图|告知书|决定书|登记|委托书|复印件")
                .matcher(words)
                .find();
    }

    private static EvidenceFacts item(DocumentText text, Optional<Long> order, int from, int until) {
        var words = text.plain().substring(from, until);
        var place = text.text().place(from, until);
        Optional<Found<LocalDate>> date =
                Dates.days(text.text(), from, until).stream().findFirst().or(() -> madeOn(text, until));
        var name = name(words);
        return new EvidenceFacts(
                Fact.of(name, place),
                text.kindNamed(name)
                        .or(() -> text.kindNamed(JOINED.split(name, 2)[0]))
                        .<Fact<String>>map(kind -> Fact.of(kind.id(), place))
                        .orElse(Fact.absent()),
                date.map(found -> found.fact(text.text())).orElse(Fact.absent()),
                order.<Fact<Long>>map(number -> Fact.of(number, place)).orElse(Fact.absent()));
    }

    private static Optional<Found<LocalDate>> madeOn(DocumentText text, int from) {
        var made = MADE.matcher(text.plain()).region(from, text.plain().length());
        return made.lookingAt()
                ? Dates.days(text.text(), made.start(1), made.end(1)).stream().findFirst()
                : Optional.empty();
    }

    /** The name of the item: the title it quotes, else its first words without date and number of copies. */
    private static String name(String words) {
        var bare = NAME_LABEL.matcher(words.strip()).replaceFirst("");
        var titled = TITLED.matcher(bare);
        if (titled.find() && titled.start() < 40) {
            return titled.group(1);
        }
        bare = LEADING_DATE.matcher(bare).replaceFirst("");
        var bracketed = bare.startsWith("现场检查（") || bare.startsWith("现场照片（") || bare.contains("笔录");
        if (bracketed && bare.contains("笔录")) {
            return bare.substring(0, bare.indexOf("笔录") + 2);
        }
        bare = bare.replaceFirst("[。；，]+$", "");
        var end = NAME_END.matcher(bare);
        return end.find() && end.start() >= 2 ? bare.substring(0, end.start()) : bare;
    }
}
