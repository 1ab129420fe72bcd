package xiezhi.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.PartyFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

class MainPartyTest {

    @Test
    void decisionOutweighsNoticeAndNoticeTheFilingForm() {
        Document filing = paper("filing-form", "宏泰公司").document();
        Document notice = paper("prior-notice", "长沙市宏泰化工有限公司").document();

        assertThat(name(filing, notice)).contains("长沙市宏泰化工有限公司");
    }

    @Test
    void licenceIsTheReferenceForTheName() {
        Document decision = paper("penalty-decision", "长沙市宏秦化工有限公司").document();
        Document licence = paper("business-licence", "长沙市宏泰化工有限公司").document();
        Document otherLicence = paper("business-licence", "岳阳恒信检测有限公司").document();

        assertThat(name(decision, licence, otherLicence)).contains("长沙市宏泰化工有限公司");
    }

    @Test
    void badlyReadLicenceDoesNotOutweighTheDecision() {
        Document decision = paper("penalty-decision", "长沙市宏泰化工有限公司").document();
        Document scan = new DocumentDraft()
                .set("head.kind", Fact.of("business-licence"))
                .set("party.name", Fact.unsure("长沙市宏秦化工有限公司", Place.of("scan.png")))
                .document();

        assertThat(name(decision, scan)).contains("长沙市宏泰化工有限公司");
    }

    @Test
    void unitComesBeforeThePersonResponsible() {
        Document person = paper("penalty-decision", "王建国")
                .set("party.kind", Fact.of("citizen"))
                .document();
        Document unit = paper("penalty-decision", "长沙市宏泰化工有限公司")
                .set("party.kind", Fact.of("unit"))
                .document();

        MainParty party = MainParty.of(List.of(person, unit));

        assertThat(party.facts().name().known()).contains("长沙市宏泰化工有限公司");
        assertThat(party.isNamedBy(person)).isFalse();
        assertThat(party.isNamedBy(unit)).isTrue();
    }

    @Test
    void sameCodeIsTheSamePartyWhateverTheName() {
        MainParty party = MainParty.of(List.of(paper("penalty-decision", "长沙市宏泰化工有限公司")
                .set("party.creditCode", Fact.of("91430100MA4L16JQ9B"))
                .document()));

        assertThat(party.isNamedBy(paper("prior-notice", "湖南新泰精细化学品有限公司")
                        .set("party.creditCode", Fact.of("91430100MA4L16JQ9B"))
                        .document()))
                .isTrue();
    }

    @Test
    void soleTraderIsHisShop() {
        MainParty party = MainParty.of(List.of(paper("penalty-decision", "长沙县湘味饭店")
                .set("party.operator", Fact.of("刘玉兰"))
                .document()));

        assertThat(party.isNamedBy(paper("prior-notice", "刘玉兰").document())).isTrue();
        assertThat(party.isNamedBy(paper("prior-notice", "刘玉芬").document())).isFalse();
    }

    @Test
    void noNameNoParty() {
        assertThat(MainParty.of(List.of()).facts()).isEqualTo(PartyFacts.absent());
        assertThat(MainParty.of(List.of())
                        .isNamedBy(paper("prior-notice", "刘玉兰").document()))
                .isTrue();
    }

    private static Optional<String> name(Document... documents) {
        return MainParty.of(List.of(documents)).facts().name().known();
    }

    private static DocumentDraft paper(String kind, String party) {
        return new DocumentDraft().set("head.kind", Fact.of(kind)).set("party.name", Fact.of(party));
    }
}
