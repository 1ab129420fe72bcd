package xiezhi.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.CitationJudgement;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.docket.Papers;
import xiezhi.core.fact.Fact;

class LawAndAmountComparisonTest {
    private static final String WATER = "water-pollution-law";

    @Test
    void articleThatWasNotToldContradicts() {
        Document notice =
                Papers.notice().add("law.violated", citation(WATER, 39, 0)).document();
        Document decision =
                Papers.decision().add("law.violated", citation(WATER, 10, 0)).document();

        assertThat(aspects(notice, decision)).containsExactly("article");
    }

    @Test
    void articleToldInAnotherRoleIsTold() {
        Document notice = Papers.notice()
                .add("law.violated", citation(WATER, 39, 0))
                .add("law.others", citation(WATER, 10, 0))
                .document();
        Document decision =
                Papers.decision().add("law.violated", citation(WATER, 10, 0)).document();

        assertThat(aspects(notice, decision)).isEmpty();
    }

    @Test
    void itemsContradictOnlyWhereBothAreStated() {
        Document notice =
                Papers.notice().add("law.basis", citation(WATER, 83, 3)).document();

        assertThat(aspects(
                        notice,
                        Papers.decision()
                                .add("law.basis", citation(WATER, 83, 2))
                                .document()))
                .containsExactly("article");
        assertThat(aspects(
                        notice,
                        Papers.decision()
                                .add("law.basis", citation(WATER, 83, 0))
                                .document()))
                .isEmpty();
    }

    @Test
    void lawsOfProcedureAndUnknownLawsAreNotCompared() {
        Document notice =
                Papers.notice().add("law.basis", citation(WATER, 83, 0)).document();

        assertThat(aspects(
                        notice,
                        Papers.decision()
                                .add("law.basis", citation("administrative-penalty-law", 28, 0))
                                .document()))
                .isEmpty();
        assertThat(aspects(
                        notice,
                        Papers.decision()
                                .add("law.basis", new RecordPath("law").with(citation(WATER, 9, 0), Fact.absent()))
                                .document()))
                .isEmpty();
    }

    @Test
    void reportMayCiteLessButNotOtherArticlesOfTheSameLaw() {
        Document decision = Papers.decision()
                .add("law.violated", citation(WATER, 39, 0))
                .add("law.violated", citation(WATER, 45, 0))
                .document();

        assertThat(aspects(report().add("law.violated", citation(WATER, 39, 0)).document(), decision))
                .isEmpty();
        assertThat(aspects(report().add("law.violated", citation(WATER, 21, 0)).document(), decision))
                .containsExactly("article");
        assertThat(aspects(
                        report().add("law.violated", citation("air-pollution-law", 21, 0))
                                .document(),
                        decision))
                .isEmpty();
    }

    @Test
    void higherFineThanToldAlwaysContradicts() {
        assertThat(aspects(
                        Papers.notice().document(),
                        fine(Papers.decision(), 25_000_000L).document(),
                        Papers.paper("defence-statement", "2026-04-16").document()))
                .containsExactly("amount");
    }

    @Test
    void lowerFineContradictsOnlyWhereNobodyArgued() {
        Document lower = fine(Papers.decision(), 15_000_000L).document();

        assertThat(aspects(Papers.notice().document(), lower)).containsExactly("amount");
        assertThat(aspects(
                        Papers.notice().document(),
                        lower,
                        Papers.paper("defence-statement", "2026-04-16").document()))
                .isEmpty();
        assertThat(aspects(
                        Papers.notice().document(),
                        fine(Papers.decision(), 15_000_000L)
                                .set("rights.defenceMade", Fact.of(true))
                                .document()))
                .isEmpty();
    }

    @Test
    void noticeAfterTheDecisionAnnouncesAnotherOne() {
        Document daily = fine(Papers.notice(), 900_000_000L)
                .set("head.madeOn", Fact.of(java.time.LocalDate.parse("2026-06-20")))
                .document();

        Document minutes = fine(Papers.paper("deliberation-record", "2026-06-21"), 900_000_000L)
                .document();

        assertThat(aspects(daily, minutes, fine(Papers.decision(), 25_000_000L).document()))
                .isEmpty();
    }

    @Test
    void noticeGivenAgainWithTheDecidedFineIsEnough() {
        Document again = fine(Papers.notice(), 25_000_000L)
                .set("head.file", Fact.of("again.docx"))
                .document();

        assertThat(aspects(
                        Papers.notice().document(),
                        again,
                        fine(Papers.decision(), 25_000_000L).document()))
                .isEmpty();
    }

    @Test
    void minutesPublicationAndDemandMustNameTheDecidedFine() {
        Document decision = Papers.decision().document();

        assertThat(aspects(
                        decision,
                        fine(Papers.paper("deliberation-record", "2026-05-08"), 18_000_000L)
                                .document()))
                .containsExactly("amount");
        assertThat(aspects(
                        decision,
                        fine(Papers.paper("publication-record", "2026-05-15"), 2_000_000L)
                                .document()))
                .containsExactly("amount");
        assertThat(aspects(
                        decision,
                        Papers.paper("demand-notice", "2026-12-01")
                                .set("recital.decisionFineFen", Fact.of(2_000_000L))
                                .document()))
                .containsExactly("amount");
    }

    @Test
    void figuresOfTheFactsMustBeThoseTold() {
        assertThat(aspects(
                        Papers.notice()
                                .set("account.investmentFen", Fact.of(56_000L))
                                .document(),
                        Papers.decision()
                                .set("account.investmentFen", Fact.of(65_000L))
                                .document()))
                .containsExactly("fact");
    }

    @Test
    void namesOfALawAreLevelled() {
        Document notice = Papers.notice()
                .add("law.violated", named("《中华人民共和国水污染防治法》（2017修正）", 39))
                .document();

        assertThat(aspects(
                        notice,
                        Papers.decision()
                                .add("law.violated", named("水污染防治法", 39))
                                .document()))
                .isEmpty();
        assertThat(aspects(
                        notice,
                        Papers.decision()
                                .add("law.violated", named("水污染防治法", 10))
                                .document()))
                .containsExactly("article");
    }

    private static CitationFacts named(String name, long article) {
        return new RecordPath("law")
                .with(new RecordPath("lawName").with(citation(WATER, article, 0), Fact.of(name)), Fact.absent());
    }

    private static DocumentDraft report() {
        return Papers.paper("investigation-report", "2026-04-01");
    }

    private static DocumentDraft fine(DocumentDraft draft, long fen) {
        return draft.set("sanction.fineFen", Papers.money(fen, "x.docx"));
    }

    private static CitationFacts citation(String law, long article, long item) {
        return new CitationFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.of(law),
                Fact.of(article),
                Fact.absent(),
                item == 0 ? Fact.absent() : Fact.of(item),
                Fact.of(law + article),
                CitationJudgement.absent());
    }

    private static List<String> aspects(Document... documents) {
        return Comparison.of(Arrays.asList(documents)).stream()
                .map(mismatch -> mismatch.aspect().known())
                .flatMap(Optional::stream)
                .toList();
    }
}
