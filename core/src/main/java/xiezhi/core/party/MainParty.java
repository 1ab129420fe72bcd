package xiezhi.core.party;

import static java.util.Comparator.comparingInt;
import static xiezhi.core.document.KnownKind.BUSINESS_LICENCE;
import static xiezhi.core.document.KnownKind.CORRECTION_ORDER;
import static xiezhi.core.document.KnownKind.COURT_APPLICATION;
import static xiezhi.core.document.KnownKind.DAILY_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.DEFENCE_STATEMENT;
import static xiezhi.core.document.KnownKind.DEMAND_NOTICE;
import static xiezhi.core.document.KnownKind.FILING_FORM;
import static xiezhi.core.document.KnownKind.HEARING_NOTICE;
import static xiezhi.core.document.KnownKind.HEARING_REQUEST;
import static xiezhi.core.document.KnownKind.IDENTITY_CARD;
import static xiezhi.core.document.KnownKind.INSPECTION_RECORD;
import static xiezhi.core.document.KnownKind.INVESTIGATION_REPORT;
import static xiezhi.core.document.KnownKind.NO_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.ON_THE_SPOT_DECISION;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;
import static xiezhi.core.document.KnownKind.PRODUCTION_RESTRICTION_DECISION;
import static xiezhi.core.document.KnownKind.PUBLICATION_RECORD;
import static xiezhi.core.document.KnownKind.RIGHTS_WAIVER;
import static xiezhi.core.document.KnownKind.SECOND_CORRECTION_ORDER;
import static xiezhi.core.document.KnownKind.SEIZURE_DECISION;
import static xiezhi.core.document.KnownKind.SERVICE_RECEIPT;
import static xiezhi.core.document.KnownKind.TESTING_RESULT_NOTICE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.PartyFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * The party a file is about, as its weightiest document names it: a decision before a notice, a notice before the filing form. One file may hold papers on a second party, for example the person responsible; those are told apart by name and code.
 *
 * @param facts the party; name and code from its licence or identity card when that was read well
 */
public record MainParty(PartyFacts facts) {
    private static final List<String> WEIGHTIEST_FIRST = List.of(
            PENALTY_DECISION,
            NO_PENALTY_DECISION,
            ON_THE_SPOT_DECISION,
            DAILY_PENALTY_DECISION,
            PRODUCTION_RESTRICTION_DECISION,
            SEIZURE_DECISION,
            PRIOR_NOTICE,
            CORRECTION_ORDER,
            FILING_FORM,
            INVESTIGATION_REPORT,
            INSPECTION_RECORD);
    private static final List<String> PROOFS = List.of(BUSINESS_LICENCE, IDENTITY_CARD);

    /** Papers that speak to one party, so that one naming another party belongs to another case. */
    private static final Set<String> ADDRESSED = Set.of(
            PENALTY_DECISION,
            NO_PENALTY_DECISION,
            ON_THE_SPOT_DECISION,
            DAILY_PENALTY_DECISION,
            PRODUCTION_RESTRICTION_DECISION,
            SEIZURE_DECISION,
            PRIOR_NOTICE,
            TESTING_RESULT_NOTICE,
            CORRECTION_ORDER,
            SECOND_CORRECTION_ORDER,
            RIGHTS_WAIVER,
            DEFENCE_STATEMENT,
            HEARING_REQUEST,
            HEARING_NOTICE,
            SERVICE_RECEIPT,
            PUBLICATION_RECORD,
            DEMAND_NOTICE,
            COURT_APPLICATION);

    private static final Comparator<Document> BY_WEIGHT = comparingInt(MainParty::weight)
            .thenComparing(document -> document.party().kind().known().equals(Optional.of("citizen")))
            .thenComparing(document ->
                    document.head().madeOn().known().map(Object::toString).orElse("9"))
            .thenComparing(MainParty::kind)
            .thenComparing(document -> document.head().file().known().orElse(""))
            // The whole document in words, which takes long, only where nothing else tells two apart.
            .thenComparing(Document::toString);

    /** The main party of these documents, in whatever order they come; nothing stated when none names a party. */
    public static MainParty of(List<Document> documents) {
        List<Document> weighty = documents.stream()
                .filter(document -> document.party().name().isStated())
                .sorted(BY_WEIGHT)
                .toList();
        if (weighty.isEmpty()) {
            return new MainParty(PartyFacts.absent());
        }
        MainParty first = new MainParty(weighty.getFirst().party());
        List<PartyFacts> voices =
                weighty.stream().filter(first::isNamedBy).map(Document::party).toList();
        List<PartyFacts> proven = Stream.concat(
                        weighty.stream()
                                .filter(document -> PROOFS.contains(kind(document)) && first.isNamedBy(document))
                                .map(Document::party)
                                .filter(party -> party.name().sure().isPresent()),
                        voices.stream())
                .toList();
        return new MainParty(new PartyFacts(
                choose(proven, PartyFacts::name),
                choose(voices, PartyFacts::kind),
                choose(proven, PartyFacts::creditCode),
                choose(proven, PartyFacts::idNumber),
                choose(voices, PartyFacts::legalRepresentative),
                choose(voices, PartyFacts::address),
                choose(voices, PartyFacts::operator),
                choose(voices, PartyFacts::phone)));
    }

    /**
     * Whether the document belongs to the case against this party: it names the party or nobody, or it is a paper that is not addressed to a party and may name a laboratory, a payer or the agency instead.
     */
    public boolean concerns(Document document) {
        return !ADDRESSED.contains(kind(document)) || isNamedBy(document);
    }

    /** Whether the document speaks of this party, or names nobody. */
    public boolean isNamedBy(Document document) {
        return isSame(document.party());
    }

    private boolean isSame(PartyFacts other) {
        return agree(facts.creditCode(), other.creditCode())
                || agree(facts.idNumber(), other.idNumber())
                || mayBe(other.name())
                || agree(facts.operator(), other.name())
                || agree(facts.name(), other.operator());
    }

    private boolean mayBe(Fact<String> name) {
        if (name.known().equals(facts.name().known())) {
            return true;
        }
        Optional<PartyName> mine = facts.name().known().map(PartyName::new);
        Optional<PartyName> theirs = name.known().map(PartyName::new);
        if (mine.isEmpty()
                || theirs.isEmpty()
                || !theirs.get().isWhole()
                || !mine.get().isWhole()) {
            return true;
        }
        return mine.get().isAlike(theirs.get())
                || mine.get().differsInForm(theirs.get())
                || mine.get().isShortenedTo(theirs.get())
                || theirs.get().isShortenedTo(mine.get());
    }

    private static boolean agree(Fact<String> left, Fact<String> right) {
        return left.known().isPresent() && left.known().equals(right.known());
    }

    private static Fact<String> choose(List<PartyFacts> voices, Function<PartyFacts, Fact<String>> part) {
        return FactChoice.first(voices.stream().map(part).toList());
    }

    private static int weight(Document document) {
        int weight = WEIGHTIEST_FIRST.indexOf(kind(document));
        return weight < 0 ? WEIGHTIEST_FIRST.size() : weight;
    }

    private static String kind(Document document) {
        return document.head().kind().known().orElse("");
    }
}
