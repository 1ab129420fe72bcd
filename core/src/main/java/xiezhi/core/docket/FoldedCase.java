package xiezhi.core.docket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.casefile.ScopeFacts;
import xiezhi.core.compare.Comparison;
import xiezhi.core.event.Served;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;
import xiezhi.core.party.MainParty;

/** The case file that rules see, derived from a docket. Dockets with the same events give the same file. */
public final class FoldedCase {
    private FoldedCase() {}

    /** The case of these documents, in whatever order; a file that could not be read is a document of kind {@code unreadable}. */
    public static CaseFile of(List<Document> documents) {
        // The moment of reading is part of no fact of the case, so any moment does.
        return of(DocumentEvents.docket(documents, Instant.EPOCH));
    }

    /** The case of a docket. Citations are not judged yet and the range of the fine is not known yet. */
    public static CaseFile of(Docket docket) {
        return of(CaseState.of(docket));
    }

    /** The same of a docket that was folded already. */
    public static CaseFile of(CaseState state) {
        List<Document> shown = state.documents();
        MainParty party = MainParty.of(shown);
        CaseState ownState = state.only(entry -> concerns(party, entry));
        SecondRound secondRound = SecondRound.of(ownState);
        List<Document> documents = shown.stream()
                .sorted(DocumentOrder.inVolume(party, secondRound))
                .toList();
        ScopeFacts scope = Scope.of(documents);
        boolean isWhole = scope.isComplete().sure().orElse(false);
        List<Document> own = documents.stream().filter(party::concerns).toList();
        CaseState firstRound = ownState.only(entry -> !secondRound.has(entry));
        return new CaseFile(
                scope,
                procedure(ownState),
                party.facts(),
                Account.conduct(own, ownState.inspection().foundOn(), isWhole),
                Timeline.of(firstRound, own, isWhole),
                documents,
                documents.stream().flatMap(FoldedCase::citations).toList(),
                Comparison.of(documents),
                Account.investigators(documents));
    }

    /**
     * The case as it stands after a revocation: on its way to the decision made anew, without the revoked one and what led
     * to it. Empty when nothing was revoked on a known day.
     */
    public static Optional<CaseFile> standing(CaseState whole) {
        return Revocation.last(whole.entries()).map(_ -> of(whole.standing()));
    }

    private static Stream<CitationFacts> citations(Document document) {
        return Stream.of(
                        document.law().violated(),
                        document.law().basis(),
                        document.law().others())
                .flatMap(List::stream)
                .map(citation -> new RecordPath("document")
                        .with(
                                citation,
                                FactChoice.first(
                                        citation.document(), document.head().kind())));
    }

    /** Papers on a second party in the same file must not give this case its days. */
    private static boolean concerns(MainParty party, DocketEntry entry) {
        return entry.event() instanceof Served event
                ? party.concerns(event.served())
                : entry.event().documents().stream().allMatch(party::concerns);
    }

    /** The review sheet: what marks a special sheet outweighs the decision beneath it; before any decision, ordinary and unsure. */
    private static Fact<String> procedure(CaseState state) {
        String decided = state.decision().procedure();
        if (!state.measures().dailyPenaltyOn().isAbsent()) {
            return Fact.of("daily-penalty");
        } else if (state.oversight().hasDetentionReferral()) {
            return Fact.of("detention-referral");
        } else if (!decided.isEmpty()) {
            return Fact.of(decided);
        } else if (state.oversight().hasCrimeReferral()) {
            return Fact.of("criminal-referral");
        } else if (!state.measures().restrictedOn().isAbsent()) {
            return Fact.of("ordinary");
        } else if (!state.measures().seizedOn().isAbsent()) {
            return Fact.of("seizure");
        }
        return FactChoice.doubted(Fact.of("ordinary"));
    }
}
