package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.CORRECTION_ORDER;
import static xiezhi.core.document.KnownKind.DAILY_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.DEMAND_NOTICE;
import static xiezhi.core.document.KnownKind.HEARING_NOTICE;
import static xiezhi.core.document.KnownKind.NO_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;
import static xiezhi.core.document.KnownKind.PRODUCTION_RESTRICTION_DECISION;
import static xiezhi.core.document.KnownKind.SECOND_CORRECTION_ORDER;
import static xiezhi.core.document.KnownKind.SEIZURE_DECISION;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/** The body in the heading of a paper against the body in its closing line and seal, and the body of the notice against that of the decision. */
final class AgencyComparison {
    private static final String[] ISSUED = {
        PENALTY_DECISION, NO_PENALTY_DECISION, DAILY_PENALTY_DECISION, PRIOR_NOTICE, CORRECTION_ORDER,
        SECOND_CORRECTION_ORDER, HEARING_NOTICE, SEIZURE_DECISION, PRODUCTION_RESTRICTION_DECISION, DEMAND_NOTICE
    };
    private static final Pattern AGENCY = Pattern.compile("生态环境|环境保护|环保");
    private static final int SHORTEST = 5;

    private AgencyComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return Stream.concat(
                bundle.documents().stream()
                        .filter(document -> List.of(ISSUED).contains(Bundle.kind(document)))
                        .flatMap(AgencyComparison::inside),
                between(bundle));
    }

    private static Stream<MismatchFacts> inside(Document document) {
        Fact<String> closing = document.head().closingAgency();
        return Stream.of(document.head().agency(), document.head().sealAgency())
                .filter(agency -> differ(agency, closing))
                .limit(1)
                .map(agency -> Saying.words(document, agency)
                        .against(Saying.words(document, closing), Aspect.AGENCY, "标题、落款、印章的机关名称不一致"));
    }

    private static Stream<MismatchFacts> between(Bundle bundle) {
        return bundle.firstOwn(PENALTY_DECISION, NO_PENALTY_DECISION)
                .flatMap(decision -> bundle.firstOwn(PRIOR_NOTICE)
                        .filter(notice -> differ(body(decision), body(notice)))
                        .map(notice -> Saying.words(decision, body(decision))
                                .against(Saying.words(notice, body(notice)), Aspect.AGENCY, "作出决定的机关与告知的机关不一致")));
    }

    private static Fact<String> body(Document document) {
        return FactChoice.first(document.head().closingAgency(), document.head().agency());
    }

    /** A heading may leave out the province or city in front; anything else must be the same. */
    private static boolean differ(Fact<String> left, Fact<String> right) {
        Optional<String> one = level(left);
        Optional<String> other = level(right);
        return one.isPresent()
                && other.isPresent()
                && !one.get().endsWith(other.get())
                && !other.get().endsWith(one.get());
    }

    private static Optional<String> level(Fact<String> agency) {
        return agency.sure()
                .map(name -> name.replaceAll("[\\s（）()]|盖章|印章", ""))
                .filter(name ->
                        name.length() >= SHORTEST && AGENCY.matcher(name).find());
    }
}
