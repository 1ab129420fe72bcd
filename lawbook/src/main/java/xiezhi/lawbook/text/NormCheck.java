package xiezhi.lawbook.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.Figure;
import xiezhi.core.violation.FineLevel;
import xiezhi.core.violation.FineMeasure;
import xiezhi.core.violation.FineRule;
import xiezhi.core.violation.Payer;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.violation.NormEntry;

/** Looks for the fines and sanctions of a norm in the text of its articles. */
final class NormCheck {
    private static final long FEN_IN_YUAN = 100;
    private static final Map<FineLevel, List<String>> LEVEL_WORDS = Map.of(
            FineLevel.BASE, List.of(""),
            FineLevel.SERIOUS, List.of("情节严重", "重大", "较大"),
            FineLevel.REFUSAL, List.of("拒不改正", "逾期"),
            FineLevel.HARM, List.of("后果", "不能正常发挥"));
    private static final Map<Payer, List<String>> PAYER_WORDS = Map.of(
            Payer.ANYONE, List.of(""),
            Payer.UNIT, List.of("单位", "企业"),
            Payer.CITIZEN, List.of("个人"),
            Payer.RESPONSIBLE_PERSON, List.of("责任人员", "主管人员"));
    private static final Map<String, List<String>> SANCTION_WORDS = Map.of(
            "confiscation", List.of("没收"),
            "permit-suspension", List.of("暂扣"),
            "permit-revocation", List.of("吊销", "取消其检验资格"),
            "production-restriction", List.of("限制生产"),
            "production-halt", List.of("停产整治", "停业整治", "停工整治", "停产"),
            "suspension", List.of("停业", "停产停业", "停止生产"),
            "closure", List.of("关闭"),
            "trade-ban", List.of("禁止从事"));

    private final TextCheck check;
    private final LawErrors errors;
    private int count;

    NormCheck(TextCheck check, LawErrors errors) {
        this.check = check;
        this.errors = errors;
    }

    /** Fines found. */
    int count() {
        return count;
    }

    void norm(NormEntry entry) {
        var norm = entry.norm();
        Stream.of(norm.penalty(), norm.with(), norm.conduct())
                .flatMap(List::stream)
                .forEach(citation -> place(entry, citation));
        for (var text : check.inForce(norm.penalty().getFirst(), norm.inForce())) {
            var words = Stream.concat(norm.penalty().stream(), norm.with().stream())
                    .map(Citation::wholeArticle)
                    .distinct()
                    .flatMap(citation -> TextCheck.article(text, citation).stream())
                    .map(ArticleText::whole)
                    .collect(Collectors.joining("\n"));
            for (int i = 0; i < norm.fines().size(); i++) {
                fine(entry, i, words);
            }
            Stream.concat(norm.must().stream(), norm.may().stream()).forEach(kind -> sanction(entry, kind, words));
        }
    }

    private void place(NormEntry entry, Citation citation) {
        for (var text : check.inForce(citation, entry.norm().inForce())) {
            var found = TextCheck.article(text, citation)
                    .flatMap(article -> article.at(citation.paragraph(), citation.item()));
            if (found.isEmpty()) {
                errors.add(new LawError(
                        entry.path(), entry.line(), 0, "a place of the text", citation.text(), "correct it"));
            }
        }
    }

    private void fine(NormEntry entry, int index, String words) {
        var fine = entry.norm().fines().get(index);
        var line = entry.fineLines().get(index);
        var isThere = stands(phrases(fine), words)
                && stands(LEVEL_WORDS.getOrDefault(fine.level(), List.of()), words)
                && stands(PAYER_WORDS.getOrDefault(fine.payer(), List.of()), words)
                && stands(floor(fine), words);
        if (isThere) {
            count++;
        } else {
            errors.add(new LawError(
                    entry.path(),
                    line,
                    0,
                    "one of " + phrases(fine) + ", with its condition and payer, in "
                            + entry.norm().penalty().getFirst().text(),
                    "none of them",
                    "correct the fine"));
        }
    }

    private void sanction(NormEntry entry, String kind, String words) {
        if (!SANCTION_WORDS.containsKey(kind)) {
            errors.add(new LawError(
                    entry.path(), entry.line(), 0, "one of " + SANCTION_WORDS.keySet(), kind, "use a known sanction"));
        } else if (!stands(SANCTION_WORDS.getOrDefault(kind, List.of()), words)) {
            errors.add(new LawError(
                    entry.path(),
                    entry.line(),
                    0,
                    kind + " in " + entry.norm().penalty().getFirst().text(),
                    "none",
                    "remove it"));
        }
    }

    private static boolean stands(List<String> phrases, String words) {
        return phrases.stream().anyMatch(words::contains);
    }

    private static List<String> phrases(FineRule fine) {
        return switch (fine.measure()) {
            case FineMeasure.Fixed(var range) -> {
                var min = range.minFen() == 0 ? Figure.NONE : range.minFen() / FEN_IN_YUAN;
                yield new Figure("", Figure.Unit.YUAN, min, range.maxFen() / FEN_IN_YUAN, 0).phrases();
            }
            case FineMeasure.Share(var min, var max, var of, var least) -> {
                var isTimes = max % 100 == 0;
                var unit = isTimes ? Figure.Unit.TIMES : Figure.Unit.PERCENT;
                var factor = isTimes ? 100 : 1;
                yield new Figure("", unit, min / factor, max / factor, 0).phrases();
            }
        };
    }

    /** The rule that a small base counts as a larger one. */
    private static List<String> floor(FineRule fine) {
        return fine.measure() instanceof FineMeasure.Share(var min, var max, var of, var least) && least > 0
                ? new Figure("", Figure.Unit.YUAN, least / FEN_IN_YUAN, least / FEN_IN_YUAN, 0).phrases()
                : List.of("");
    }
}
