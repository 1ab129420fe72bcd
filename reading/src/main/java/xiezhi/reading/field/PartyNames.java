package xiezhi.reading.field;

import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.text.NormalText;
import xiezhi.reading.value.Found;

/**
 * Reads the name of the party: under a label, in the line that addresses it (某公司：), or in the words of the text.
 */
final class PartyNames implements FieldReader {
    /** Longest name, in characters. */
    private static final int MAX_LENGTH = 60;

    /** The line of address stands within this many lines below the title. */
    private static final int HEAD_LINES = 8;

    private static final Pattern REMARK =
            Pattern.compile("（(?:以下|下称|简称|身份证|统一|经营者|盖章|签|公章|个体|负责人|法定代表人|印章|原|曾用名|字号|单位|姓名|男|女|系|未|无字号)[^）]*）?");
    private static final Pattern STOP =
            Pattern.compile("[，；。\\t\\n\\u2028：]|统一社会信用代码|法定代表人|法人代表|身份证|地址：|住址：|经营者：|负责人：| (?=[一-龥])");
    private static final Pattern NAME = Pattern.compile("[一-龥A-Za-z0-9〇·•*＊×某（）()\\-.&、\"“”]{2,60}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:你|我|该|本)(?:单位|公司|局|厅)|当事人|名称|姓名|单位|关于.*|.*(?:决定书|告知书|通知书|笔录|审批表|审核表|公开|公示)|(?:主要|相关)?证据.*|.*(?:事实|理由|依据|内容|意见|事项|情况|清单|材料|附件?)|无|不详|同上|\\d+|各.*|以下.*|.*如下");
    private static final Pattern ADDRESS = Pattern.compile("([^，。；：\\n\\t]{2,45})：");
    private static final Pattern AGENCY = Pattern.compile(".*(?:生态环境(?:厅|局|分局|保护局)|环境保护局|环保局|公安局|人民法院|人民政府|检察院)");

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        text.filledInHead(field.labels()).stream()
                .flatMap(labelled -> cut(text.text(), labelled.from(), labelled.until()).stream())
                .findFirst()
                .or(() -> addressed(text))
                .or(() -> byWords(text, field))
                .ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    private static Optional<Found<String>> byWords(DocumentText text, FieldForm field) {
        return field.words().stream()
                .flatMap(wording -> text.hits(wording).stream())
                .flatMap(hit -> hit.words().stream())
                .flatMap(words -> cut(text.text(), words.from(), words.until()).stream())
                .findFirst();
    }

    /** The line that addresses the party: below the title, its name and a colon, nothing else. */
    private static Optional<Found<String>> addressed(DocumentText text) {
        var from = text.kind().title().map(title -> title.until()).orElse(0);
        return text.lines(from, text.text().length()).stream()
                .limit(HEAD_LINES)
                .flatMap(line -> {
                    var matcher = ADDRESS.matcher(line.value().strip());
                    return matcher.matches()
                                    && !AGENCY.matcher(matcher.group(1)).matches()
                            ? cut(text.text(), line.from(), line.until()).stream()
                            : java.util.stream.Stream.empty();
                })
                .findFirst();
    }

    /** The name in {@code from..until}: up to the first comma, label or remark. */
    static Optional<Found<String>> cut(NormalText text, int from, int until) {
        var words = text.words(from, until);
        var start = from + words.length() - words.stripLeading().length();
        var stripped = words.strip();
        var stop = STOP.matcher(stripped);
        if (stop.find()) {
            stripped = stripped.substring(0, stop.start());
        }
        var remark = REMARK.matcher(stripped);
        if (remark.find()) {
            stripped = stripped.substring(0, remark.start());
        }
        stripped = stripped.strip();
        if (stripped.length() > MAX_LENGTH
                || !NAME.matcher(stripped).matches()
                || NO_NAME.matcher(stripped).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Found<>(stripped, true, start, start + stripped.length()));
    }
}
