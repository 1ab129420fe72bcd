package xiezhi.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.Papers;
import xiezhi.core.fact.Fact;

class PartyComparisonTest {

    @Test
    void codesThatDifferInOneCharacterContradict() {
        assertThat(aspects("party.creditCode", "91430100MA4L16JQ9B", "91430100MA4L16JQ9D"))
                .containsExactly("credit-code");
        assertThat(aspects("party.creditCode", "91430100MA4L16JQ9B", "91430100 MA4L16JQ9B"))
                .isEmpty();
        assertThat(aspects("party.creditCode", "91430100MA4L16JQ9B", "430100000012345"))
                .isEmpty();
    }

    @Test
    void identityNumbersContradictUnlessMasked() {
        assertThat(aspects("party.idNumber", "430101198001011234", "430101198001011243"))
                .containsExactly("id-number");
        assertThat(aspects("party.idNumber", "430101198001011234", "430101********1234"))
                .isEmpty();
    }

    @Test
    void representativesContradictUnlessTheFileTellsAChange() {
        assertThat(aspects("party.legalRepresentative", "王建国", "王建华")).containsExactly("legal-representative");
        assertThat(aspects("party.legalRepresentative", "王建国", "王某国")).isEmpty();
        Document change = Papers.paper("other", "2026-04-01")
                .set("head.title", Fact.of("法定代表人变更登记通知书"))
                .document();
        assertThat(Comparison.of(List.of(
                        Papers.decision()
                                .set("party.legalRepresentative", Fact.of("王建国"))
                                .document(),
                        Papers.notice()
                                .set("party.legalRepresentative", Fact.of("王建华"))
                                .document(),
                        change)))
                .isEmpty();
    }

    @Test
    void addressesContradictOnlyByASlipInTheSameWording() {
        assertThat(aspects("party.address", "长沙市望城区黄金大道12号", "长沙市望城区黄金大道21号")).containsExactly("address");
        assertThat(aspects("party.address", "长沙市望城区黄金大道12号", "长沙市望城区黄全大道12号")).containsExactly("address");
        assertThat(aspects("party.address", "长沙市望城区黄金大道12号", "湖南省长沙市望城区黄金大道12号"))
                .isEmpty();
        assertThat(aspects("party.address", "长沙市望城区黄金大道12号", "望城经开区沿河路")).isEmpty();
    }

    @Test
    void peopleOnTheSpotAreNotTheRepresentative() {
        assertThat(Comparison.of(List.of(
                        Papers.decision()
                                .set("party.legalRepresentative", Fact.of("王建国"))
                                .document(),
                        Papers.inspection("2026-03-02")
                                .set("party.legalRepresentative", Fact.of("陈厂长"))
                                .document())))
                .isEmpty();
    }

    @Test
    void secondPartyHasItsOwnCode() {
        assertThat(Comparison.of(List.of(
                        Papers.decision()
                                .set("party.creditCode", Fact.of("91430100MA4L16JQ9B"))
                                .document(),
                        Papers.notice().document(),
                        Papers.paper("business-licence", "2020-01-01")
                                .set("party.name", Fact.of("岳阳市恒信检测有限公司"))
                                .set("party.creditCode", Fact.of("91430600MA4L16JQ9C"))
                                .document())))
                .isEmpty();
    }

    /** Aspects of the contradictions when the decision says one thing and the notice another. */
    private static List<String> aspects(String path, String decided, String told) {
        return Comparison.of(Arrays.asList(
                        Papers.decision().set(path, Fact.of(decided)).document(),
                        Papers.notice().set(path, Fact.of(told)).document()))
                .stream()
                .map(mismatch -> mismatch.aspect().known())
                .flatMap(Optional::stream)
                .toList();
    }
}
