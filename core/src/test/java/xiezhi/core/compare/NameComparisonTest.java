package xiezhi.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.docket.Papers;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

class NameComparisonTest {

    @Test
    void ordinaryCaseHasNoContradiction() {
        assertThat(Comparison.of(Papers.ordinaryCase())).isEmpty();
    }

    @Test
    void slipInTheNoticeIsNamedWithBothPlaces() {
        List<MismatchFacts> found = compare(
                Papers.notice()
                        .set("party.name", Papers.text("长沙市宏秦化工有限公司", "prior-notice.docx"))
                        .document(),
                Papers.decision().document());

        assertThat(found).hasSize(1);
        MismatchFacts mismatch = found.getFirst();
        assertThat(mismatch.aspect()).isEqualTo(Fact.of("party-name"));
        assertThat(mismatch.leftDocument()).isEqualTo(Fact.of("prior-notice"));
        assertThat(mismatch.leftValue().places()).extracting(Place::file).containsExactly("prior-notice.docx");
        assertThat(mismatch.rightValue().places()).extracting(Place::file).containsExactly("penalty-decision.docx");
        assertThat(mismatch.note().known())
                .contains("当事人名称不一致：《prior-notice》写作“长沙市宏秦化工有限公司”，《penalty-decision》写作“长沙市宏泰化工有限公司”");
    }

    @Test
    void licenceDecidesWhichNameIsWrong() {
        List<MismatchFacts> found = compare(
                Papers.decision().set("party.name", Fact.of("长沙市宏泰化工有限责任公司")).document(),
                Papers.paper("business-licence", "2020-01-01").document());

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().leftDocument()).isEqualTo(Fact.of("penalty-decision"));
        assertThat(found.getFirst().rightDocument()).isEqualTo(Fact.of("business-licence"));
    }

    @Test
    void spaceBracketsAbbreviationsPronounsAndMasksAreNoSlips() {
        for (String name :
                List.of("长沙市 宏泰化工有限公司", "长沙市宏泰化工有限公司（以下简称“宏泰公司”）", "宏泰化工", "你单位", "长沙市某泰化工有限公司", "长沙市××化工有限公司")) {
            assertThat(compare(
                            Papers.notice().set("party.name", Fact.of(name)).document(),
                            Papers.decision().document()))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void unsureNameNamesNothing() {
        assertThat(compare(
                        Papers.notice()
                                .set("party.name", Fact.unsure("长沙市宏秦化工有限公司", Place.of("scan.png")))
                                .document(),
                        Papers.decision().document()))
                .isEmpty();
    }

    @Test
    void laboratoryPermitAndSecondPartyMayBearOtherNames() {
        assertThat(compare(
                        Papers.decision().document(),
                        Papers.notice().document(),
                        Papers.paper("discharge-permit", "2020-01-01")
                                .set("party.name", Fact.of("长沙市宏秦化工有限公司"))
                                .document(),
                        Papers.paper("monitoring-report", "2026-03-09")
                                .set("party.name", Fact.of("长沙市宏泰化工有限公司厂区"))
                                .document(),
                        Papers.paper("prior-notice", "2026-04-13")
                                .set("party.name", Fact.of("王建国"))
                                .document()))
                .isEmpty();
    }

    @Test
    void noticeToAWhollyDifferentUnitIsNamed() {
        assertThat(compare(
                        Papers.decision().document(),
                        Papers.notice()
                                .set("party.name", Fact.of("岳阳市恒信纸业有限公司"))
                                .document()))
                .extracting(mismatch -> mismatch.note().known().orElseThrow())
                .singleElement()
                .asString()
                .startsWith("文书所列当事人不是同一单位");
    }

    @Test
    void slipInsideTheTextIsNamed() {
        Document decision = Papers.decision()
                .set("account.statement", Papers.text("经查，长沙市宏秦化工有限公司于2026年3月擅自排放废水。", "penalty-decision.docx"))
                .document();
        Document clean = Papers.decision()
                .set("account.statement", Fact.of("经查，长沙市宏泰化工有限公司委托长沙市宏泰新材料有限公司处置废液。"))
                .document();

        assertThat(compare(decision)).hasSize(1);
        assertThat(compare(decision).getFirst().leftValue().known()).contains("长沙市宏秦化工有限公司");
        assertThat(compare(clean)).isEmpty();
    }

    @Test
    void oneWrongSpellingIsNamedOnce() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.replaceAll(paper -> Bundle.kind(paper).equals("penalty-decision")
                ? paper
                : new RecordPath("party.name").with(paper, Fact.of("长沙市宏秦化工有限公司")));

        assertThat(Comparison.of(papers)).hasSize(1);
    }

    private static List<MismatchFacts> compare(Document... documents) {
        return Comparison.of(Arrays.asList(documents));
    }
}
