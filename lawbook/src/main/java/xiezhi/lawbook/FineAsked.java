package xiezhi.lawbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.casefile.AccountFacts;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.StatuteId;
import xiezhi.core.violation.BaseAmount;
import xiezhi.core.violation.FineQuestion;

/** Puts the question for the range of the fine from what a case says. */
final class FineAsked {
    /** Documents that name the basis of the penalty and the facts, weightiest first. */
    private static final List<String> WEIGHTIEST = List.of(
            "penalty-decision",
            "on-the-spot-decision",
            "prior-notice",
            "deliberation-record",
            "case-review-form",
            "investigation-report");

    private FineAsked() {}

    static FineQuestion in(CaseFile file) {
        var documents = WEIGHTIEST.stream()
                .flatMap(kind -> file.documents().stream().filter(document -> isKind(document, kind)))
                .toList();
        var basis = documents.stream()
                .map(FineAsked::basis)
                .filter(cited -> !cited.isEmpty())
                .findFirst()
                .orElse(List.of());
        var words = documents.stream()
                .flatMap(document ->
                        Stream.of(document.account().cause(), document.account().statement()))
                .flatMap(fact -> fact.known().stream())
                .collect(Collectors.joining("\n"));
        return new FineQuestion(
                basis,
                words,
                file.conduct().from(),
                file.conduct().until(),
                file.timeline().decidedOn(),
                file.party().kind(),
                bases(documents),
                isCorrected(file));
    }

    private static boolean isCorrected(CaseFile file) {
        var results = file.documents().stream()
                .filter(document -> isKind(document, "recheck-record"))
                .map(document -> document.outcome().result())
                .toList();
        return !results.isEmpty()
                && results.stream()
                        .allMatch(
                                result -> result.sure().filter("agree"::equals).isPresent())
                && file.documents().stream().noneMatch(document -> isKind(document, "second-correction-order"));
    }

    private static boolean isKind(Document document, String kind) {
        return document.head().kind().sure().filter(kind::equals).isPresent();
    }

    private static List<Citation> basis(Document document) {
        return document.law().basis().stream()
                .flatMap(citation -> citation(citation).stream())
                .toList();
    }

    /** The citation by number; empty when law or article are not read for sure. */
    private static Optional<Citation> citation(CitationFacts citation) {
        var law = citation.law().sure().filter(StatuteId::isId);
        var article = citation.article().sure().filter(number -> number >= 1 && number <= 9_999);
        if (law.isEmpty() || article.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Citation(
                new StatuteId(law.get()),
                article.get().intValue(),
                0,
                level(citation.paragraph()),
                level(citation.item())));
    }

    private static int level(Fact<Long> level) {
        return level.sure()
                .filter(number -> number >= 0 && number <= 999)
                .map(Long::intValue)
                .orElse(0);
    }

    private static Map<BaseAmount, Long> bases(List<Document> documents) {
        Map<BaseAmount, Long> bases = new EnumMap<>(BaseAmount.class);
        put(bases, BaseAmount.TOTAL_INVESTMENT, documents, AccountFacts::investmentFen);
        put(bases, BaseAmount.DISPOSAL_COST, documents, AccountFacts::disposalCostFen);
        put(bases, BaseAmount.GAINS, documents, AccountFacts::gainsFen);
        put(bases, BaseAmount.DIRECT_LOSS, documents, AccountFacts::lossFen);
        return bases;
    }

    private static void put(
            Map<BaseAmount, Long> bases,
            BaseAmount base,
            List<Document> documents,
            Function<AccountFacts, Fact<Long>> amount) {
        documents.stream()
                .flatMap(document -> amount.apply(document.account()).sure().stream())
                .findFirst()
                .ifPresent(fen -> bases.put(base, fen));
    }
}
