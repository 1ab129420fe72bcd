package xiezhi.core.docket;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.ScopeFacts;
import xiezhi.core.document.DocumentKind;
import xiezhi.core.document.KnownKind;
import xiezhi.core.fact.Fact;

/**
 * How much of a case was handed in.
 *
 * <p>A case is taken for whole, so that what is not there does not exist, when it holds a decision and papers of at least four other kinds; three are enough with a closing form or a catalogue, two with a decision on the spot. It is not whole while a file cannot be read, or while a paper that none of the kinds fits is titled like a step whose absence would weigh heavily: the missing paper may be that one.
 */
final class Scope {
    private static final Set<String> DECISIONS = Set.of(
            KnownKind.PENALTY_DECISION,
            KnownKind.NO_PENALTY_DECISION,
            KnownKind.ON_THE_SPOT_DECISION,
            KnownKind.DAILY_PENALTY_DECISION,
            KnownKind.SEIZURE_DECISION,
            KnownKind.PRODUCTION_RESTRICTION_DECISION,
            KnownKind.DETENTION_REFERRAL,
            KnownKind.CRIMINAL_REFERRAL);
    private static final Set<String> BINDERS = Set.of(KnownKind.CLOSING_FORM, KnownKind.VOLUME_CATALOGUE);
    private static final int OTHER_KINDS = 4;
    private static final int OTHER_KINDS_WHEN_BOUND = 3;
    private static final int OTHER_KINDS_ON_THE_SPOT = 2;

    private static final Pattern WEIGHTY_TITLE = Pattern.compile("法制审核|法核|集体(讨论|审议)|事先告知|听证告知|处罚告知|送达回证|立案");
    private static final Pattern AGENCY = Pattern.compile("^(.{2,20}?(?:省|自治区|市|州|盟|地区|区|县|旗))");

    private Scope() {}

    static ScopeFacts of(List<Document> documents) {
        long unreadable = documents.stream()
                .filter(document -> kind(document).equals(DocumentKind.UNREADABLE.id()))
                .count();
        return new ScopeFacts(
                Fact.of(unreadable == 0
                        && isBound(documents)
                        && documents.stream().noneMatch(Scope::isRiddle)),
                Fact.of(documents.size() - unreadable),
                Fact.of(unreadable),
                region(documents));
    }

    private static boolean isBound(List<Document> documents) {
        Set<String> kinds = documents.stream()
                .map(Scope::kind)
                .filter(kind -> !kind.equals(DocumentKind.OTHER.id()) && !kind.equals(DocumentKind.UNREADABLE.id()))
                .collect(Collectors.toSet());
        long others = kinds.stream().filter(kind -> !DECISIONS.contains(kind)).count();
        int wanted = OTHER_KINDS;
        if (kinds.contains(KnownKind.ON_THE_SPOT_DECISION)) {
            wanted = OTHER_KINDS_ON_THE_SPOT;
        } else if (kinds.stream().anyMatch(BINDERS::contains)) {
            wanted = OTHER_KINDS_WHEN_BOUND;
        }
        return kinds.stream().anyMatch(DECISIONS::contains) && others >= wanted;
    }

    private static boolean isRiddle(Document document) {
        return kind(document).equals(DocumentKind.OTHER.id())
                && document.head()
                        .title()
                        .known()
                        .filter(title -> WEIGHTY_TITLE.matcher(title).find())
                        .isPresent();
    }

    /**
     * Name of the place in front of the name of the deciding body, else of any body: 长沙市生态环境局 → 长沙市; with its province
     * when an address in the file names both together: 湖南省长沙市.
     */
    private static Fact<String> region(List<Document> documents) {
        Fact<String> named = bodysPlace(documents);
        return named.known()
                .map(place -> Pattern.compile("^.{2,8}?(?:省|自治区)" + Pattern.quote(place)))
                .flatMap(whole -> documents.stream()
                        .map(document -> document.party().address())
                        .filter(address ->
                                address.sure().filter(whole.asPredicate()).isPresent())
                        .findFirst()
                        .map(address -> address.map(words -> begin(whole, words))))
                .orElse(named);
    }

    private static String begin(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group() : words;
    }

    private static Fact<String> bodysPlace(List<Document> documents) {
        return documents.stream()
                .sorted(Comparator.comparing(document -> !DECISIONS.contains(kind(document))))
                .flatMap(document ->
                        Stream.of(document.head().agency(), document.head().closingAgency()))
                .filter(agency -> agency.known().flatMap(Scope::place).isPresent())
                .findFirst()
                .map(agency -> agency.map(name -> place(name).orElseThrow()))
                .orElse(Fact.absent());
    }

    private static Optional<String> place(String agency) {
        Matcher matcher = AGENCY.matcher(agency.replaceAll("\\s", ""));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String kind(Document document) {
        return document.head().kind().known().orElse("");
    }
}
