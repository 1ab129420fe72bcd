package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.CASE_REVIEW_FORM;
import static xiezhi.core.document.KnownKind.INVESTIGATION_REPORT;
import static xiezhi.core.document.KnownKind.LEGAL_REVIEW_FORM;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private static final Set<String> PROCEDURAL = Set.of(
            "administrative-penalty-law",
            "administrative-compulsion-law",
            "administrative-licence-law",
            "administrative-reconsideration-law",
            "administrative-litigation-law",
            "mee-order-30",
            "mep-order-8",
            "mep-order-28",
            "mep-order-29",
            "mep-order-30-2014");

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
                        .map(citation -> citation.law().sure().orElseThrow())
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
        return mayAgree(other.law(), citation.law())
                && mayAgree(other.article(), citation.article())
                && mayAgree(other.paragraph(), citation.paragraph())
                && mayAgree(other.item(), citation.item());
    }

    private static <T> boolean mayAgree(Fact<T> left, Fact<T> right) {
        return left.sure().isEmpty() || right.sure().isEmpty() || left.sure().equals(right.sure());
    }

    /** A citation of a substantive law the catalogue knows, with its article. */
    private static boolean isClear(CitationFacts citation) {
        return citation.article().sure().isPresent()
                && citation.law()
                        .sure()
                        .filter(law -> !PROCEDURAL.contains(law))
                        .isPresent();
    }

    private static List<CitationFacts> of(String law, List<CitationFacts> citations) {
        return citations.stream()
                .filter(citation -> citation.law().sure().equals(Optional.of(law)))
                .toList();
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
