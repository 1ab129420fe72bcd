package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.INSPECTION_RECORD;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * A place of inspection in another city than that of the deciding body. Only a place that names a city and a district or county below it is compared: anything shorter may leave the city out.
 */
final class TerritoryComparison {
    private static final Pattern CITY_AND_BELOW =
            Pattern.compile("^(?:[一-龥]{2,8}?(?:省|自治区))?([一-龥]{2,5}?)市([一-龥]{1,4}?)(?:区|县|旗)(?![一-龥]{0,4}(?:小区|园区))");
    private static final Pattern NO_DISTRICT = Pattern.compile("开发|高新|新|工业|园|保税|度假|示范|小|校|厂|库");
    private static final Pattern OF_CITY =
            Pattern.compile("^(?:[一-龥]{2,8}?(?:省|自治区))?([一-龥]{2,5}?)市(?=[一-龥]{0,8}?(?:生态环境|环境保护|环保))");
    private static final String DESIGNATION = "designation-letter";

    private TerritoryComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        boolean isDesignated = bundle.documents().stream()
                .anyMatch(document -> Bundle.kind(document).equals(DESIGNATION)
                        || document.power().isDesignated().known().orElse(false));
        return isDesignated
                ? Stream.empty()
                : bundle.firstOwn(PENALTY_DECISION)
                        .flatMap(decision -> bundle.firstOwn(INSPECTION_RECORD)
                                .flatMap(visit -> elsewhere(decision, visit).stream()));
    }

    private static Optional<MismatchFacts> elsewhere(Document decision, Document visit) {
        Fact<String> agency = FactChoice.first(
                decision.head().closingAgency(), decision.head().agency());
        Optional<String> home = city(agency);
        Optional<String> place = visit.scene().place().sure().map(words -> words.replaceAll("\\s", ""));
        Optional<String> there = place.flatMap(TerritoryComparison::cityOfPlace);
        if (home.isEmpty()
                || there.isEmpty()
                || place.get().contains(home.get())
                || agency.sure().orElse("").contains(there.get())) {
            return Optional.empty();
        }
        Saying body = Saying.words(decision, agency);
        Saying spot = Saying.words(visit, visit.scene().place());
        String note = "检查地点“" + spot.text() + "”不在作出决定的" + body.text() + "辖区内，卷内没有指定管辖的材料";
        return Optional.of(spot.mismatch(body, Aspect.TERRITORY, note));
    }

    private static Optional<String> city(Fact<String> agency) {
        return agency.sure()
                .map(OF_CITY::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1));
    }

    private static Optional<String> cityOfPlace(String place) {
        return Optional.of(CITY_AND_BELOW.matcher(place))
                .filter(matcher -> matcher.find())
                .filter(matcher -> !NO_DISTRICT.matcher(matcher.group(2)).find())
                .map(matcher -> matcher.group(1));
    }
}
