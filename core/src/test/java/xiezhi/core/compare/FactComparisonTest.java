package xiezhi.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.docket.Papers;
import xiezhi.core.fact.Fact;

class FactComparisonTest {

    @Test
    void measuredValueThatWasToldDifferentlyContradicts() {
        assertThat(compared("外排废水中化学需氧量为187mg/L，超过100mg/L的限值", "化学需氧量为1187 mg/L，超过100 mg/L的限值"))
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.note().known().orElse(""))
                        .contains("1187mg/L")
                        .contains("187mg/L"));
    }

    @Test
    void sameValuesDoNotContradict() {
        assertThat(compared("贮存废矿物油0.84吨，噪声（68dB(A)）", "贮存废矿物油0.84吨，噪声(68dB（A）)"))
                .isEmpty();
    }

    @Test
    void passagesOfDifferentLengthAreNotCompared() {
        assertThat(compared("化学需氧量为187mg/L", "化学需氧量为187mg/L，复测为90mg/L")).isEmpty();
    }

    @Test
    void wordsThatAreNotSurelyReadAreNotCompared() {
        var decision = Papers.decision()
                .set("account.statement", new Fact.Stated<>("化学需氧量为1187mg/L", false, List.of()))
                .document();
        var notice = Papers.notice()
                .set("account.statement", Fact.of("化学需氧量为187mg/L"))
                .document();

        assertThat(aspects(Comparison.of(List.of(notice, decision)))).isEmpty();
    }

    private static List<MismatchFacts> compared(String told, String decided) {
        var notice = Papers.notice().set("account.statement", Fact.of(told)).document();
        var decision =
                Papers.decision().set("account.statement", Fact.of(decided)).document();
        return aspects(Comparison.of(List.of(notice, decision)));
    }

    private static List<MismatchFacts> aspects(List<MismatchFacts> all) {
        return all.stream()
                .filter(mismatch -> mismatch.aspect().known().orElse("").equals("fact"))
                .toList();
    }
}
