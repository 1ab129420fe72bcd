package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.CASE_REVIEW_FORM;
import static xiezhi.core.document.KnownKind.INVESTIGATION_REPORT;
import static xiezhi.core.document.KnownKind.LEGAL_REVIEW_FORM;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.LawFacts;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.fact.Fact;

/** Articles the decision relies on, against those the notice told and those other papers proposed. */
final class ArticleComparison {
    /** Laws of procedure are cited for different steps by different papers. */
    private static final Pattern PROCEDURAL =
            Pattern.compile("行政处罚|行政强制|行政许可法|行政复议|行政诉讼|administrative-" + "|mee-order|mep-order|裁量|处罚办法|实施办法");

    private static final List<String> PROPOSING = List.of(INVESTIGATION_REPORT, CASE_REVIEW_FORM, LEGAL_REVIEW_FORM);

    private ArticleComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return bundle.firstOwn(PENALTY_DECISION)
                .flatMap(decision -> Stream.of(
                                told(bundle, decision, LawFacts::violated, "违反条款与告知不一致"),
                                told(bundle, decision, LawFacts::basis, "处罚依据与告知不一致"),
                                proposed(bundle, decision, LawFacts::violated, "违反条款不一致"),
                                proposed(bundle, decision, LawFacts::basis, "处罚依据不一致"))
                        .flatMap(each -> each));
    }

    /** An article of the decision that no notice mentions anywhere, though the notices cite articles in that role. */
    private static Stream<MismatchFacts> told(
            Bundle bundle, Document decision, Function<LawFacts, List<CitationFacts>> role, String lead) {
        List<Document> notices = bundle.own(PRIOR_NOTICE);
        List<CitationFacts> inRole = notices.stream()
                .flatMap(notice -> role.apply(notice.law()).stream())
                .toList();
        List<CitationFacts> elsewhere = notices.stream()
                .flatMap(notice -> all(notice.law()))
                .filter(citation -> citation.article().isStated())
                .toList();
        if (inRole.isEmpty()) {
            return Stream.empty();
        }
        return role.apply(decision.law()).stream()
                .filter(ArticleComparison::isClear)
                .filter(citation -> Stream.concat(inRole.stream(), elsewhere.stream())
                        .noneMatch(other -> mayCover(other, citation)))
                .limit(1)
                .map(citation -> {
                    Document notice = notices.stream()
                            .filter(each -> !role.apply(each.law()).isEmpty())
                            .findFirst()
                            .orElseThrow();
                    return said(decision, List.of(citation))
                            .against(said(notice, role.apply(notice.law())), Aspect.ARTICLE, lead);
                });
    }

    /** A proposing paper that cites the same law in the same role, but none of the decision's articles of it. */
    private static Stream<MismatchFacts> proposed(
            Bundle bundle, Document decision, Function<LawFacts, List<CitationFacts>> role, String lead) {
        List<CitationFacts> decided = role.apply(decision.law());
        return bundle.own(PROPOSING.toArray(new String[0])).stream()
                .flatMap(paper -> decided.stream()
                        .filter(ArticleComparison::isClear)
                        .map(citation -> law(citation).orElseThrow())
                        .distinct()
                        .filter(law ->
                                isDisjoint(of(law, decided), all(paper.law()).toList()))
                        .filter(law -> of(law, role.apply(paper.law())).stream().anyMatch(ArticleComparison::isClear))
                        .limit(1)
                        .map(law -> said(decision, of(law, decided))
                                .against(said(paper, of(law, role.apply(paper.law()))), Aspect.ARTICLE, lead)));
    }

    private static boolean isDisjoint(List<CitationFacts> left, List<CitationFacts> right) {
        return left.stream().noneMatch(citation -> right.stream().anyMatch(other -> mayCover(other, citation)));
    }

    /** Same article, paragraph and item as far as both surely state them; a law or article not recognised may be the same. */
    private static boolean mayCover(CitationFacts other, CitationFacts citation) {
        boolean isSameLaw =
                law(other).isEmpty() || law(citation).isEmpty() || law(other).equals(law(citation));
        return isSameLaw
                && mayAgree(other.article(), citation.article())
                && mayAgree(other.paragraph(), citation.paragraph())
                && mayAgree(other.item(), citation.item());
    }

    private static <T> boolean mayAgree(Fact<T> left, Fact<T> right) {
        return left.sure().isEmpty() || right.sure().isEmpty() || left.sure().equals(right.sure());
    }

    /** A citation of a substantive law with its article. */
    private static boolean isClear(CitationFacts citation) {
        return citation.article().sure().isPresent()
                && law(citation).filter(law -> !PROCEDURAL.matcher(law).find()).isPresent();
    }

    private static List<CitationFacts> of(String law, List<CitationFacts> citations) {
        return citations.stream()
                .filter(citation -> law(citation).equals(Optional.of(law)))
                .toList();
    }

    /** The name without what may be left out; the id only where no name was read. */
    private static Optional<String> law(CitationFacts citation) {
        return citation.lawName()
                .sure()
                .map(name -> name.replaceAll("[《》\\s]|中华人民共和国|[（(][^（()）]*[）)]", ""))
                .or(citation.law()::sure);
    }

    private static Stream<CitationFacts> all(LawFacts law) {
        return Stream.of(law.violated(), law.basis(), law.others()).flatMap(List::stream);
    }

    private static Saying said(Document document, List<CitationFacts> citations) {
        String words = citations.stream()
                .flatMap(citation -> citation.text().known().stream())
                .distinct()
                .collect(Collectors.joining("、"));
        return Saying.words(document, citations.getFirst().text().map(_ -> words));
    }
}
