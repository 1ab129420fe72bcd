package xiezhi.hj212.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xiezhi.hj212.message.Edition;

final class FactorTableTest {

    @Test
    void everyEditionHasItsTable() {
        assertThat(FactorTable.of(Edition.OF_2017).find("w01018").orElseThrow().unit())
                .isEqualTo("mg/L");
        assertThat(FactorTable.of(Edition.OF_2005).find("011").orElseThrow().otherCode())
                .isEqualTo("w01018");
        assertThat(FactorTable.of(Edition.OF_2025).find("a21026")).isPresent();
        assertThat(FactorTable.of(Edition.OF_2017).find("011")).isEmpty();
    }

    @Test
    void codesOf2005LeadToThoseOf2017AndBack() {
        for (FactorEntry old : FactorTable.of(Edition.OF_2005).entries()) {
            FactorEntry now =
                    FactorTable.of(Edition.OF_2017).find(old.otherCode()).orElseThrow();
            assertThat(now.otherCode()).isEqualTo(old.code());
            assertThat(now.medium()).isEqualTo(old.medium());
        }
    }

    @Test
    void unitsThatAreEasilyGotWrongSaySo() {
        assertThat(FactorTable.of(Edition.OF_2017).find("a00000").orElseThrow().trap())
                .contains("每小时");
        assertThat(FactorTable.of(Edition.OF_2017).find("a21001").orElseThrow().trap())
                .contains("ng/m3");
    }

    @Test
    void codesMadeByRuleAreNoPrivateCodes() {
        assertThat(FactorTable.isByRule("e01002")).isTrue();
        assertThat(FactorTable.isByRule("SB1")).isTrue();
        assertThat(FactorTable.isByRule("ua19003")).isFalse();
    }
}
