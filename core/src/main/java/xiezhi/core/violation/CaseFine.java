package xiezhi.core.violation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.document.KnownKind;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.StatuteId;

/** The question about the range of the fine that a case raises, and the case with the answer in it. */
public final class CaseFine {
    /** Documents that say on what the fine rests, weightiest first. */
    private static final List<String> SPEAKING = List.of(
            KnownKind.PENALTY_DECISION,
            KnownKind.ON_THE_SPOT_DECISION,
            KnownKind.PRIOR_NOTICE,
            KnownKind.INVESTIGATION_REPORT,
            KnownKind.FILING_FORM);

    private CaseFine() {}

    /** The case with the range of the fine; unchanged when no document says on what a fine would rest. */
    public static CaseFile ranged(CaseFile caseFile, FineRanges ranges) {
        return speaking(caseFile)
                .map(document ->
                        new RecordPath("conduct.range").with(caseFile, ranges.range(question(caseFile, document))))
                .orElse(caseFile);
    }

    private static Optional<Document> speaking(CaseFile caseFile) {
        return SPEAKING.stream()
                .flatMap(kind -> caseFile.documents().stream().filter(document -> isKind(document, kind)))
                .filter(document -> !document.law().basis().isEmpty())
                .findFirst();
    }

    private static boolean isKind(Document document, String kind) {
        return document.head().kind().known().filter(kind::equals).isPresent();
    }

    private static FineQuestion question(CaseFile caseFile, Document document) {
        var basis = document.law().basis().stream()
                .flatMap(facts -> citation(facts).stream())
                .toList();
        return new FineQuestion(
                basis,
                words(caseFile, document),
                caseFile.conduct().from(),
                caseFile.conduct().until(),
                caseFile.timeline().decidedOn(),
                caseFile.party().kind(),
                bases(caseFile, document));
    }

    private static String words(CaseFile caseFile, Document document) {
        var causes = caseFile.documents().stream().flatMap(each -> each.account().cause().known().stream());
        return String.join(
                "\n",
                Stream.concat(causes, document.account().statement().known().stream())
                        .distinct()
                        .toList());
    }

    private static Map<BaseAmount, Long> bases(CaseFile caseFile, Document document) {
        var bases = new EnumMap<BaseAmount, Long>(BaseAmount.class);
        var documents = Stream.concat(Stream.of(document), caseFile.documents().stream())
                .map(Document::account)
                .toList();
        put(bases, BaseAmount.TOTAL_INVESTMENT, documents.stream().map(account -> account.investmentFen()));
        put(bases, BaseAmount.DISPOSAL_COST, documents.stream().map(account -> account.disposalCostFen()));
        put(bases, BaseAmount.GAINS, documents.stream().map(account -> account.gainsFen()));
        return bases;
    }

    private static void put(Map<BaseAmount, Long> bases, BaseAmount base, Stream<Fact<Long>> facts) {
        facts.flatMap(fact -> fact.sure().stream()).findFirst().ifPresent(fen -> bases.put(base, fen));
    }

    private static Optional<Citation> citation(CitationFacts facts) {
        var law = facts.law().sure().filter(StatuteId::isId);
        var article = facts.article().sure().filter(number -> number > 0);
        if (law.isEmpty() || article.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Citation(
                new StatuteId(law.get()),
                article.get().intValue(),
                0,
                facts.paragraph().sure().orElse(0L).intValue(),
                facts.item().sure().orElse(0L).intValue()));
    }
}
