package xiezhi.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.casefile.OfficerFacts;

/** One officer with two certificate numbers, or one number with two officers. */
final class OfficerComparison {
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,6}");
    private static final int SHORTEST_NUMBER = 5;

    /** An officer with a readable name and number, and where he is named. */
    private record Bearer(Document document, OfficerFacts officer, String name, String number) {

        Saying saying() {
            return Saying.words(
                    document, officer.certificate().map(each -> name + "（" + each.replaceAll("\\s", "") + "）"));
        }
    }

    private OfficerComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        List<Bearer> bearers = bundle.documents().stream()
                .flatMap(document -> Stream.concat(
                                document.scene().officers().stream(), document.service().servers().stream())
                        .flatMap(officer -> bearer(document, officer).stream()))
                .toList();
        return Stream.concat(numbers(bearers), names(bearers));
    }

    /** Numbers of one length only: an officer may hold certificates of two kinds. */
    private static Stream<MismatchFacts> numbers(List<Bearer> bearers) {
        Map<String, Bearer> first = new LinkedHashMap<>();
        List<MismatchFacts> found = new ArrayList<>();
        for (Bearer bearer : bearers) {
            Bearer before =
                    first.putIfAbsent(bearer.name() + "#" + bearer.number().length(), bearer);
            if (before != null && !before.number().equals(bearer.number())) {
                found.add(bearer.saying().against(before.saying(), Aspect.OFFICER, "同一执法人员的证号不一致"));
            }
        }
        return found.stream();
    }

    /** One number with two names that never stand in one paper: one officer whose name was miswritten. */
    private static Stream<MismatchFacts> names(List<Bearer> bearers) {
        Map<String, Bearer> first = new LinkedHashMap<>();
        List<MismatchFacts> found = new ArrayList<>();
        for (Bearer bearer : bearers) {
            Bearer before = first.putIfAbsent(bearer.number(), bearer);
            if (before != null && !before.name().equals(bearer.name()) && !stand(bearers, before, bearer)) {
                found.add(bearer.saying().against(before.saying(), Aspect.OFFICER, "同一证号对应的执法人员姓名不一致"));
            }
        }
        return found.stream();
    }

    private static boolean stand(List<Bearer> bearers, Bearer one, Bearer other) {
        return bearers.stream()
                .filter(each -> each.name().equals(one.name()))
                .anyMatch(each -> Stream.concat(
                                each.document().scene().officers().stream(),
                                each.document().service().servers().stream())
                        .anyMatch(officer -> officer.name()
                                .known()
                                .map(OfficerComparison::level)
                                .equals(Optional.of(other.name()))));
    }

    private static Optional<Bearer> bearer(Document document, OfficerFacts officer) {
        Optional<String> name = officer.name()
                .sure()
                .map(OfficerComparison::level)
                .filter(each -> NAME.matcher(each).matches());
        Optional<String> number = officer.certificate()
                .sure()
                .map(each -> each.replaceAll("[^0-9A-Za-z]", ""))
                .filter(each -> each.length() >= SHORTEST_NUMBER);
        return name.flatMap(each -> number.map(digits -> new Bearer(document, officer, each, digits)));
    }

    private static String level(String name) {
        return name.replaceAll("\\s", "");
    }
}
