package xiezhi.reading.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xiezhi.core.document.DocumentKind;
import xiezhi.lawbook.document.DocumentForm;
import xiezhi.lawbook.document.DocumentForms;
import xiezhi.lawbook.document.Recognition;
import xiezhi.lawbook.document.RequiredWords;
import xiezhi.lawbook.document.Wording;

/** The titles of all kinds, matched against one heading without blanks. Safe for several threads. */
final class TitleWords {
    /** Longest heading looked at, in characters. */
    static final int MAX_LENGTH = 60;

    private static final int MAX_REMEMBERED = 8192;

    /** What may follow a title: a remark in brackets, the number. */
    private static final String TAIL =
            "(?:（[^（）]{1,16}）)?(?:[（(]?[一-龥A-Z]{0,14}[〔\\[（(【]?(?:19|20)\\d{2}[〕\\])）】]?第?[\\dA-Z-]{1,8}号[）)]?)?$";

    /** What may stand before a title: nothing, a body, a number, the party, or words that introduce it. */
    private static final Pattern PREFIX = Pattern.compile("|.{1,30}[厅局队会府心所站处院]|.{2,30}号|附件?[\\d一二三四五六七八九十]{0,3}[：:]?"
            + "|(?:生态|环境|保护|行政|违法|行为|处罚|执法|案件|一般程序|普通程序|重大){1,6}"
            + "|[^，。；：]{2,34}(?:公司|厂|场|店|院|站|社|部|中心|合作社|矿|所|集团|个体|案|某|\\*)(?:的)?|[一-龥]{2,4}|关于[^，。；：]{2,40}");

    private static final Pattern SENTENCE = Pattern.compile("[。；，！？]|^《.*》$|送达(?!回|证|公|地|方|确)|根据|依据|详见|收到");

    private static final Pattern GENERIC =
            Pattern.compile("[一-龥（）/、]{2,24}(?:书|表|单|函|笔录|记录|报告|清单|通知|目录|纪要|批复|说明|证明|凭证|图)$");

    private record KindTitles(DocumentKind kind, Pattern titles, RequiredWords required, List<Wording> excludes) {
        static KindTitles of(DocumentKind kind, Recognition recognition) {
            var titles = joined(recognition.titles());
            return new KindTitles(
                    kind,
                    Pattern.compile("(?<title>" + titles + ")" + TAIL),
                    RequiredWords.of(titles),
                    recognition.excludes());
        }

        Optional<Matcher> find(String heading) {
            return Optional.of(heading)
                    .filter(required::mayOccur)
                    .map(titles::matcher)
                    .filter(Matcher::find);
        }

        boolean isExcluded(String heading) {
            return excludes.stream().anyMatch(wording -> wording.isIn(heading));
        }
    }

    /** What a heading names. */
    record Match(Optional<DocumentKind> kind, String prefix, String title, boolean isExact) {}

    private final List<KindTitles> kinds = new ArrayList<>();
    private final List<Map.Entry<DocumentKind, String>> plainTitles = new ArrayList<>();
    private final Map<String, Optional<Match>> remembered = new ConcurrentHashMap<>();

    TitleWords(DocumentForms forms) {
        for (DocumentForm form : forms.all()) {
            var recognition = form.recognition();
            if (!recognition.titles().isEmpty()) {
                kinds.add(KindTitles.of(form.kind(), recognition));
            }
            plainTitles.add(Map.entry(form.kind(), form.zh().replaceAll("（[^）]*）", "")));
        }
    }

    private static String joined(List<Wording> wordings) {
        return wordings.stream().map(wording -> "(?:" + wording.source() + ")").collect(Collectors.joining("|"));
    }

    /** The title a heading names: a known kind, or a title of no known kind; empty for ordinary words. */
    Optional<Match> match(String heading) {
        if (heading.length() < 3 || heading.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var known = remembered.get(heading);
        if (known != null) {
            return known;
        }
        var match = fresh(heading);
        if (remembered.size() < MAX_REMEMBERED) {
            remembered.put(heading, match);
        }
        return match;
    }

    private Optional<Match> fresh(String heading) {
        if (SENTENCE.matcher(heading).find()) {
            return Optional.empty();
        }
        var exact = exact(heading);
        if (exact.isPresent()) {
            return exact;
        }
        if (GENERIC.matcher(heading).matches()) {
            return Optional.of(new Match(Optional.empty(), "", heading, true));
        }
        return Optional.empty();
    }

    private Optional<Match> exact(String heading) {
        Optional<Match> best = Optional.empty();
        for (var kind : kinds) {
            var found = kind.find(heading);
            if (found.isEmpty() || kind.isExcluded(heading)) {
                continue;
            }
            var matcher = found.get();
            var match = new Match(
                    Optional.of(kind.kind()), heading.substring(0, matcher.start()), matcher.group("title"), true);
            if (isPrefix(match.prefix(), matcher)
                    && (best.isEmpty()
                            || match.title().length() > best.get().title().length())) {
                best = Optional.of(match);
            }
        }
        return best;
    }

    private static boolean isPrefix(String prefix, Matcher matcher) {
        return matcher.start() == 0 || PREFIX.matcher(prefix).matches();
    }

    /** The kind whose official title differs from the heading in one character: damaged print. */
    Optional<Match> damaged(String heading) {
        if (heading.length() < 4
                || heading.length() > 24
                || SENTENCE.matcher(heading).find()) {
            return Optional.empty();
        }
        if (kinds.stream().anyMatch(kind -> kind.find(heading).isPresent())) {
            // A title in clear print that its kind excludes.
            return Optional.empty();
        }
        return plainTitles.stream()
                .filter(title -> title.getValue().length() >= 5)
                .filter(title -> heading.length() >= title.getValue().length() - 1)
                .filter(title -> isNear(
                        heading.substring(
                                Math.max(0, heading.length() - title.getValue().length())),
                        title.getValue()))
                .findFirst()
                .map(title -> new Match(Optional.of(title.getKey()), "", heading, false));
    }

    /** One character replaced, or one missing. */
    private static boolean isNear(String heading, String title) {
        if (heading.length() == title.length()) {
            var different = 0;
            for (var at = 0; at < title.length(); at++) {
                different += heading.charAt(at) == title.charAt(at) ? 0 : 1;
            }
            if (different == 1) {
                return true;
            }
        }
        for (var at = 0; at < title.length(); at++) {
            if (heading.endsWith(title.substring(0, at) + title.substring(at + 1)) && title.length() - 1 >= 5) {
                return true;
            }
        }
        return false;
    }
}
