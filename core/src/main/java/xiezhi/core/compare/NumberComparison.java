package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.CORRECTION_ORDER;
import static xiezhi.core.document.KnownKind.DEMAND_NOTICE;
import static xiezhi.core.document.KnownKind.FILING_FORM;
import static xiezhi.core.document.KnownKind.NO_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;
import static xiezhi.core.document.KnownKind.SERVICE_RECEIPT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.casefile.RecitalFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.value.DocumentNumber;

/** Numbers of papers as receipts and later papers quote them. */
final class NumberComparison {

    /** A quoted number and the kinds of paper that bear it. */
    private record Quote(Function<RecitalFacts, Fact<String>> number, List<String> kinds, String zh) {}

    private static final List<Quote> QUOTES = List.of(
            new Quote(RecitalFacts::caseNumber, List.of(FILING_FORM), "立案号"),
            new Quote(RecitalFacts::orderNumber, List.of(CORRECTION_ORDER), "责令改正决定书文号"),
            new Quote(RecitalFacts::noticeNumber, List.of(PRIOR_NOTICE), "告知书文号"),
            new Quote(RecitalFacts::decisionNumber, List.of(PENALTY_DECISION, NO_PENALTY_DECISION), "处罚决定书文号"),
            new Quote(RecitalFacts::demandNumber, List.of(DEMAND_NOTICE), "催告书文号"));

    private static final Pattern FILLING = Pattern.compile("[\\s字第]");
    private static final Pattern OPENING = Pattern.compile("[\\[［(（【]");
    private static final Pattern CLOSING = Pattern.compile("[\\]］)）】]");

    private NumberComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return Stream.concat(QUOTES.stream().flatMap(quote -> quoted(bundle, quote)), receipts(bundle));
    }

    private static Stream<MismatchFacts> quoted(Bundle bundle, Quote quote) {
        List<Document> papers = bundle.own(quote.kinds().toArray(new String[0]));
        boolean areNumbered =
                papers.stream().allMatch(paper -> number(paper.head().number()).isPresent());
        if (papers.isEmpty() || !areNumbered) {
            return Stream.empty();
        }
        return bundle.documents().stream()
                .filter(document ->
                        number(quote.number().apply(document.recital())).isPresent())
                .filter(document -> !papers.contains(document) && bundle.party().concerns(document))
                .flatMap(document -> {
                    Fact<String> said = quote.number().apply(document.recital());
                    boolean isKnown = papers.stream()
                            .anyMatch(paper -> mayBe(said, paper.head().number()));
                    return papers.stream()
                            .filter(paper ->
                                    !isKnown && isSlip(said, paper.head().number()))
                            .limit(1)
                            .map(paper -> Saying.words(document, said)
                                    .against(
                                            Saying.words(paper, paper.head().number()),
                                            Aspect.DOCUMENT_NUMBER,
                                            "引用的" + quote.zh() + "不一致"));
                });
    }

    /** What a receipt calls the document it proves the service of; the fold has matched the two. */
    private static Stream<MismatchFacts> receipts(Bundle bundle) {
        List<Document> receipts = bundle.documents().stream()
                .filter(document -> Bundle.kind(document).equals(SERVICE_RECEIPT))
                .toList();
        return bundle.documents().stream()
                .filter(document -> !Bundle.kind(document).equals(SERVICE_RECEIPT))
                .filter(document -> isSlip(
                        document.service().servedNumber(), document.head().number()))
                .filter(document -> !mayBe(
                        document.service().servedNumber(), document.head().number()))
                .map(document -> {
                    Document receipt = receipts.stream()
                            .filter(each -> each.service().equals(document.service()))
                            .findFirst()
                            .orElse(document);
                    return Saying.words(receipt, document.service().servedNumber())
                            .against(
                                    Saying.words(document, document.head().number()),
                                    Aspect.DOCUMENT_NUMBER,
                                    "送达回证所列文号与所送文书不一致");
                });
    }

    /** Both read as numbers, and one is the other but for its word, or but for its year and sequence. A word that lacks its beginning was not read whole. */
    private static boolean isSlip(Fact<String> quoted, Fact<String> borne) {
        Optional<DocumentNumber> said = number(quoted);
        Optional<DocumentNumber> real = number(borne);
        if (said.isEmpty() || real.isEmpty() || said.equals(real)) {
            return false;
        }
        String word = said.get().word();
        boolean isSameWord = word.equals(real.get().word());
        boolean isCutOff = word.endsWith(real.get().word()) || real.get().word().endsWith(word);
        boolean isSameCount = said.get().year() == real.get().year()
                && said.get().sequence().equals(real.get().sequence());
        return isSameWord || (isSameCount && !isCutOff);
    }

    /** The quoted words hold the number, perhaps among others, or are not surely read. */
    private static boolean mayBe(Fact<String> quoted, Fact<String> borne) {
        Optional<String> words = quoted.sure().map(NumberComparison::level);
        Optional<String> number = borne.sure().map(NumberComparison::level);
        return words.isEmpty()
                || number.isEmpty()
                || words.get().contains(number.get())
                || number(quoted).equals(number(borne));
    }

    private static Optional<DocumentNumber> number(Fact<String> fact) {
        return fact.sure().flatMap(DocumentNumber::read);
    }

    private static String level(String number) {
        String plain = FILLING.matcher(number).replaceAll("");
        return CLOSING.matcher(OPENING.matcher(plain).replaceAll("〔")).replaceAll("〕");
    }
}
