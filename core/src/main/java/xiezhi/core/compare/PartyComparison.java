package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.BUSINESS_LICENCE;
import static xiezhi.core.document.KnownKind.CORRECTION_ORDER;
import static xiezhi.core.document.KnownKind.COURT_APPLICATION;
import static xiezhi.core.document.KnownKind.DAILY_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.DEMAND_NOTICE;
import static xiezhi.core.document.KnownKind.FILING_FORM;
import static xiezhi.core.document.KnownKind.IDENTITY_CARD;
import static xiezhi.core.document.KnownKind.INVESTIGATION_REPORT;
import static xiezhi.core.document.KnownKind.NO_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;
import static xiezhi.core.document.KnownKind.SECOND_CORRECTION_ORDER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.casefile.PartyFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.party.PartyName;

/** Codes, representative and address of the party. */
final class PartyComparison {
    /** Papers whose head states the party's details for the record; records made on the spot name those who were there. */
    private static final Set<String> FORMAL = Set.of(
            PENALTY_DECISION,
            NO_PENALTY_DECISION,
            DAILY_PENALTY_DECISION,
            PRIOR_NOTICE,
            CORRECTION_ORDER,
            SECOND_CORRECTION_ORDER,
            FILING_FORM,
            INVESTIGATION_REPORT,
            DEMAND_NOTICE,
            COURT_APPLICATION,
            BUSINESS_LICENCE,
            IDENTITY_CARD);

    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern ID_NUMBER = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}·]{2,10}");
    private static final Pattern MASKED = Pattern.compile("[某×*]");
    private static final int SHORTEST_ADDRESS = 8;

    /** One value all formal papers should share. */
    private record Part(
            Aspect aspect,
            Function<PartyFacts, Fact<String>> value,
            Predicate<String> isComparable,
            BiPredicate<String, String> contradicts) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    Aspect.CREDIT_CODE,
                    PartyFacts::creditCode,
                    CREDIT_CODE.asMatchPredicate(),
                    (left, right) -> !left.equals(right)),
            new Part(
                    Aspect.ID_NUMBER,
                    PartyFacts::idNumber,
                    ID_NUMBER.asMatchPredicate(),
                    (left, right) -> !left.equals(right)),
            new Part(
                    Aspect.LEGAL_REPRESENTATIVE,
                    PartyFacts::legalRepresentative,
                    name -> PERSON.matcher(name).matches()
                            && !MASKED.matcher(name).find(),
                    (left, right) -> !left.equals(right)),
            new Part(
                    Aspect.ADDRESS,
                    PartyFacts::address,
                    address -> address.length() >= SHORTEST_ADDRESS
                            && !MASKED.matcher(address).find(),
                    PartyComparison::isSlip));

    private PartyComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return PARTS.stream()
                .filter(part -> part.aspect() != Aspect.LEGAL_REPRESENTATIVE || !tellsAChange(bundle))
                .flatMap(part -> compare(bundle, part));
    }

    /** One mismatch for each deviating value, at the first document that has it. */
    private static Stream<MismatchFacts> compare(Bundle bundle, Part part) {
        Fact<String> reference = part.value().apply(bundle.party().facts());
        Optional<String> expected = level(reference).filter(part.isComparable());
        Optional<Document> source = formal(bundle)
                .filter(document -> part.value().apply(document.party()).equals(reference))
                .findFirst();
        if (expected.isEmpty() || source.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Document> deviating = new LinkedHashMap<>();
        formal(bundle)
                .forEach(document -> level(part.value().apply(document.party()))
                        .filter(part.isComparable())
                        .filter(value -> part.contradicts().test(value, expected.get()))
                        .ifPresent(value -> deviating.putIfAbsent(value, document)));
        Saying said = Saying.words(source.get(), reference);
        return deviating.values().stream()
                .map(document -> Saying.words(document, part.value().apply(document.party()))
                        .against(said, part.aspect(), part.aspect().zh() + "不一致"));
    }

    /** Only papers that surely name the party by the same name, so that a second party's code is not held against it. */
    private static Stream<Document> formal(Bundle bundle) {
        Optional<PartyName> party = bundle.party().facts().name().sure().map(PartyName::new);
        return bundle.documents().stream()
                .filter(document -> FORMAL.contains(Bundle.kind(document)))
                .filter(document -> document.party()
                        .name()
                        .sure()
                        .map(PartyName::new)
                        .filter(name -> party.filter(name::isAlike).isPresent())
                        .isPresent());
    }

    private static Optional<String> level(Fact<String> value) {
        return value.sure()
                .map(text -> text.replaceAll("[\\s,，、]", "").replace('（', '(').replace('）', ')'));
    }

    /** Addresses are written in many ways; only a slip in the same wording is a contradiction: other digits or one other character. */
    private static boolean isSlip(String left, String right) {
        String wordsLeft = left.replaceAll("[0-9]+", "#");
        String wordsRight = right.replaceAll("[0-9]+", "#");
        if (left.length() != right.length() || left.equals(right)) {
            return !left.equals(right) && wordsLeft.equals(wordsRight);
        }
        long differing = IntStream.range(0, left.length())
                .filter(i -> left.charAt(i) != right.charAt(i))
                .count();
        return wordsLeft.equals(wordsRight) || differing == 1;
    }

    /** A file that speaks of a change of registration explains two representatives. */
    static boolean tellsAChange(Bundle bundle) {
        return bundle.documents().stream()
                .flatMap(document -> Stream.concat(
                        Stream.of(document.head().title(), document.account().statement()),
                        document.account().evidence().stream().map(item -> item.name())))
                .flatMap(fact -> fact.known().stream())
                .anyMatch(words -> words.contains("变更"));
    }
}
