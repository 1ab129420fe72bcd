package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.BUSINESS_LICENCE;
import static xiezhi.core.document.KnownKind.CORRECTION_ORDER;
import static xiezhi.core.document.KnownKind.FILING_FORM;
import static xiezhi.core.document.KnownKind.MONITORING_REPORT;
import static xiezhi.core.document.KnownKind.NO_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.OFFICER_CERTIFICATE;
import static xiezhi.core.document.KnownKind.PAYMENT_RECEIPT;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.POLICE_RECEIPT;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;
import static xiezhi.core.document.KnownKind.SERVICE_RECEIPT;
import static xiezhi.core.document.KnownKind.VOLUME_CATALOGUE;
import static xiezhi.core.document.KnownKind.VOLUME_COVER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.casefile.PartyFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;
import xiezhi.core.party.PartyName;

/** Names of the party that differ by a slip of the pen, in the head of a paper or in the passage that states the facts; and steps addressed to another unit. */
final class NameComparison {
    /** Papers of others, or of other times, may bear another name. */
    private static final Set<String> NOT_OF_THE_PROCEDURE = Set.of(
            MONITORING_REPORT,
            PAYMENT_RECEIPT,
            POLICE_RECEIPT,
            OFFICER_CERTIFICATE,
            VOLUME_COVER,
            VOLUME_CATALOGUE,
            "discharge-permit",
            "assessment-approval",
            "authorisation-letter",
            "photo-evidence",
            "other");

    private static final Set<String> ADDRESSED =
            Set.of(PENALTY_DECISION, NO_PENALTY_DECISION, PRIOR_NOTICE, CORRECTION_ORDER, SERVICE_RECEIPT);

    private static final int SHORTEST_CURTAILED = 6;
    private static final Pattern UNIT_END = Pattern.compile("(公司|厂|店|院|站|中心|合作社|场|矿|馆|企业|经营部|商行)$");
    private static final Pattern FIRM = Pattern.compile("公司|厂");

    private NameComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        PartyFacts party = bundle.party().facts();
        Optional<PartyName> reference = party.name().sure().map(PartyName::new).filter(PartyName::isWhole);
        if (reference.isEmpty()) {
            return Stream.empty();
        }
        Optional<Saying> source = bundle.documents().stream()
                .filter(document -> document.party().name().equals(party.name()))
                .findFirst()
                .map(document -> Saying.words(document, party.name()));
        return source.stream()
                .flatMap(said -> Stream.of(
                                slips(bundle, reference.get(), said),
                                slipsInText(bundle, reference.get(), said),
                                otherUnits(bundle, reference.get(), said),
                                otherRecipients(bundle, reference.get(), said),
                                otherNames(bundle, reference.get(), said))
                        .flatMap(each -> each));
    }

    /** One mismatch for each wrong spelling, at the first document that has it. */
    private static Stream<MismatchFacts> slips(Bundle bundle, PartyName reference, Saying source) {
        Map<PartyName, Saying> wrong = new LinkedHashMap<>();
        for (Document document : bundle.documents()) {
            Fact<String> name = name(document);
            Optional<PartyName> said = name.sure().map(PartyName::new).filter(PartyName::isWhole);
            if (said.filter(each -> isSlip(reference, each) || isCurtailed(reference, each, document))
                            .isPresent()
                    && !NOT_OF_THE_PROCEDURE.contains(Bundle.kind(document))
                    && bundle.party().isNamedBy(document)) {
                wrong.putIfAbsent(said.get(), Saying.words(document, name));
            }
        }
        return wrong.values().stream().map(said -> said.against(source, Aspect.PARTY_NAME, "当事人名称不一致"));
    }

    private static Fact<String> name(Document document) {
        return Bundle.kind(document).equals(SERVICE_RECEIPT)
                ? FactChoice.first(document.party().name(), document.service().recipient())
                : document.party().name();
    }

    private static boolean isSlip(PartyName reference, PartyName said) {
        return said.differsInForm(reference)
                || (!said.equals(reference)
                        && said.isAlike(reference)
                        && !said.isShortenedTo(reference)
                        && !reference.isShortenedTo(said));
    }

    /** In a paper addressed to the party: a name cut short that still ends like a whole one, 某某公司 for 某某科技有限公司. */
    private static boolean isCurtailed(PartyName reference, PartyName said, Document document) {
        return ADDRESSED.contains(Bundle.kind(document))
                && said.text().length() >= SHORTEST_CURTAILED
                && said.text().endsWith("公司")
                && reference
                        .text()
                        .startsWith(said.text().substring(0, said.text().length() - 2))
                && !reference.equals(said);
    }

    /** A firm in the text whose name has the same beginning, end and length but for one character. */
    private static Stream<MismatchFacts> slipsInText(Bundle bundle, PartyName reference, Saying source) {
        List<MismatchFacts> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Document document : bundle.documents()) {
            Fact<String> statement = document.account().statement();
            String text =
                    statement.sure().map(words -> new PartyName(words).text()).orElse("");
            Matcher end = FIRM.matcher(text);
            while (end.find()) {
                int start = end.end() - reference.text().length();
                String window = start < 0 ? "" : text.substring(start, end.end());
                if (isOneCharacterOff(reference.text(), window) && seen.add(window)) {
                    Saying said = Saying.words(document, statement.map(_ -> window));
                    found.add(said.against(source, Aspect.PARTY_NAME, "正文中的当事人名称不一致"));
                }
            }
        }
        return found.stream();
    }

    private static boolean isOneCharacterOff(String reference, String window) {
        if (window.length() != reference.length()
                || reference.length() < 8
                || !window.startsWith(reference.substring(0, 2))) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < window.length(); i++) {
            differing += window.charAt(i) == reference.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }

    /** A notice or an order to correct that names a wholly different unit, and none that names the unit the decision names. */
    private static Stream<MismatchFacts> otherUnits(Bundle bundle, PartyName reference, Saying source) {
        boolean isDecided = Set.of(PENALTY_DECISION, NO_PENALTY_DECISION, BUSINESS_LICENCE)
                .contains(Bundle.kind(source.document()));
        if (!isDecided || !UNIT_END.matcher(reference.text()).find()) {
            return Stream.empty();
        }
        return Stream.of(PRIOR_NOTICE, CORRECTION_ORDER, FILING_FORM).flatMap(kind -> {
            List<Document> ofKind = bundle.documents().stream()
                    .filter(document -> Bundle.kind(document).equals(kind))
                    .toList();
            boolean isOther = !ofKind.isEmpty() && ofKind.stream().noneMatch(bundle.party()::isNamedBy);
            return ofKind.stream()
                    .filter(document -> isOther && isUnit(document.party().name()))
                    .limit(1)
                    .map(document -> Saying.words(document, document.party().name())
                            .against(source, Aspect.PARTY_NAME, "文书所列当事人不是同一单位"));
        });
    }

    /** Another firm's name beside the party's own credit code; a change of name that is told explains it. */
    private static Stream<MismatchFacts> otherNames(Bundle bundle, PartyName reference, Saying source) {
        Optional<String> code = bundle.party().facts().creditCode().sure();
        if (code.isEmpty() || !UNIT_END.matcher(reference.text()).find() || PartyComparison.tellsAChange(bundle)) {
            return Stream.empty();
        }
        return bundle.documents().stream()
                .filter(document -> Set.of(FILING_FORM, PRIOR_NOTICE, CORRECTION_ORDER, PENALTY_DECISION)
                        .contains(Bundle.kind(document)))
                .filter(document -> document.party().creditCode().sure().equals(code)
                        && isUnit(document.party().name()))
                .filter(document -> isOther(document.party().name(), reference))
                .map(document ->
                        Saying.words(document, document.party().name()).against(source, Aspect.PARTY_NAME, "当事人名称不一致"));
    }

    private static boolean isOther(Fact<String> name, PartyName reference) {
        return name.sure()
                .map(PartyName::new)
                .filter(said ->
                        !said.isAlike(reference) && !said.isShortenedTo(reference) && !reference.isShortenedTo(said))
                .isPresent();
    }

    /** A receipt of a paper made for the party that names a wholly different unit as the one served. */
    private static Stream<MismatchFacts> otherRecipients(Bundle bundle, PartyName reference, Saying source) {
        if (!UNIT_END.matcher(reference.text()).find()) {
            return Stream.empty();
        }
        return bundle.documents().stream()
                .filter(document -> Bundle.kind(document).equals(SERVICE_RECEIPT))
                .filter(document -> document.service()
                        .servedKind()
                        .sure()
                        .filter(Set.of(PRIOR_NOTICE, CORRECTION_ORDER, PENALTY_DECISION)::contains)
                        .isPresent())
                .filter(document -> isUnit(name(document)))
                .filter(document -> isOther(name(document), reference))
                .map(document ->
                        Saying.words(document, name(document)).against(source, Aspect.PARTY_NAME, "受送达人不是当事人"));
    }

    private static boolean isUnit(Fact<String> name) {
        return name.sure()
                .map(PartyName::new)
                .filter(each -> each.isWhole() && UNIT_END.matcher(each.text()).find())
                .isPresent();
    }
}
