package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;

/**
 * Measured values of the facts (concentrations, noise, weights) in the decision against those of the notice. Only a
 * single value that differs, however often it is repeated, is a contradiction; passages with different numbers of values tell the facts at different
 * length.
 */
final class FactComparison {
    private static final Pattern MEASURED = Pattern.compile(
            "(?<![\\d.])(\\d+(?:\\.\\d+)?)(mg/L|mg/m3|mg/m³|毫克/升|毫克/立方米|dB\\(A\\)|分贝|吨|公斤|千克|立方米|平方米)",
            Pattern.CASE_INSENSITIVE);

    private FactComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        List<Document> decisions = bundle.own(PENALTY_DECISION);
        if (decisions.size() != 1) {
            return Stream.empty();
        }
        Document decision = decisions.getFirst();
        List<Document> notices = bundle.own(PRIOR_NOTICE).stream()
                .filter(notice -> !isAfter(notice, decision))
                .toList();
        return notices.size() == 1 ? compare(decision, notices.getFirst()) : Stream.empty();
    }

    /** Such a notice announces another penalty, as that of a daily fine does. */
    private static boolean isAfter(Document notice, Document decision) {
        return notice.head()
                .madeOn()
                .sure()
                .flatMap(day -> decision.head().madeOn().sure().map(day::isAfter))
                .orElse(false);
    }

    private static Stream<MismatchFacts> compare(Document decision, Document notice) {
        Map<String, List<String>> decided = values(decision);
        Map<String, List<String>> told = values(notice);
        return decided.entrySet().stream()
                .filter(entry -> isOneOff(entry.getValue(), told.getOrDefault(entry.getKey(), List.of())))
                .limit(1)
                .map(entry -> {
                    int at = firstDifference(entry.getValue(), told.getOrDefault(entry.getKey(), List.of()));
                    return said(decision, entry.getValue().get(at) + entry.getKey())
                            .against(
                                    said(
                                            notice,
                                            told.getOrDefault(entry.getKey(), List.of())
                                                            .get(at)
                                                    + entry.getKey()),
                                    Aspect.FACT,
                                    "认定的数值与告知不一致");
                });
    }

    private static Saying said(Document document, String value) {
        return Saying.words(document, document.account().statement().map(words -> value));
    }

    private static boolean isOneOff(List<String> decided, List<String> told) {
        if (decided.size() != told.size()) {
            return false;
        }
        Set<List<String>> differing = new HashSet<>();
        for (int i = 0; i < decided.size(); i++) {
            if (!decided.get(i).equals(told.get(i))) {
                differing.add(List.of(decided.get(i), told.get(i)));
            }
        }
        return differing.size() == 1;
    }

    private static int firstDifference(List<String> left, List<String> right) {
        int at = 0;
        while (left.get(at).equals(right.get(at))) {
            at++;
        }
        return at;
    }

    /** Values by unit, in the order of the text. */
    private static Map<String, List<String>> values(Document document) {
        String words = document.account()
                .statement()
                .sure()
                .map(text -> text.replaceAll("\\s", "").replace('（', '(').replace('）', ')'))
                .orElse("");
        Map<String, List<String>> values = new LinkedHashMap<>();
        Matcher matcher = MEASURED.matcher(words);
        while (matcher.find()) {
            values.merge(matcher.group(2), List.of(matcher.group(1)), FactComparison::joined);
        }
        return values;
    }

    private static List<String> joined(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
