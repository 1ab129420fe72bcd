package xiezhi.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91439901MA310221X4",
                "91509910ma5201334h",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "9135 0100 M000 100Y 43"
            })
    void validCreditCodes(String text) {
        assertThat(CreditCode.read(text).valid()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y44, 第18位校验码应为3",
        "91350100M000100Y4, 应为18位，实为17位",
        "9135010OM000100Y43, 第8位不应为O（疑为0）",
        "91350100M000100I43, 第16位不应为I（疑为1）",
        "91A50100M000100Y43, 第3至8位应为行政区划数字",
        "91350100M000100Y56, 第17位（组织机构代码校验码）应为4",
    })
    @DisplayName("信用代码错在哪里")
    void saysWhatIsWrongWithACreditCode(String text, String reason) {
        assertThat(CreditCode.read(text))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.reason()).asString().contains(reason));
    }

    @Test
    void maskedCodesAreNotWrong() {
        assertThat(CreditCode.read("9135010*********43")).isInstanceOf(Reading.Undecided.class);
        assertThat(IdNumber.read("4301**********1234")).isInstanceOf(Reading.Undecided.class);
        assertThat(IdNumber.read("430102XXXXXXXX1234").isWrong()).isFalse();
    }

    @Test
    void everySingleSlipInACreditCodeIsFound() {
        String code = "91350100M000100Y43";
        for (int i = 0; i < code.length(); i++) {
            for (char other : CreditCode.ALPHABET.toCharArray()) {
                String slip = code.substring(0, i) + other + code.substring(i + 1);
                assertThat(CreditCode.read(slip).isWrong()).as(slip).isEqualTo(other != code.charAt(i));
            }
        }
    }

    @Test
    void partsOfACreditCode() {
        CreditCode code = CreditCode.read("91350100M000100Y43").valid().orElseThrow();
        assertThat(code.region()).isEqualTo("350100");
        assertThat(code.province()).contains("福建");
        assertThat(code.organisationCode()).isEqualTo("M000100Y4");
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("1"));
    }

    @Test
    void validIdNumbersAndAge() {
        IdNumber id = IdNumber.read("11010519491231002x").valid().orElseThrow();
        assertThat(id.bornOn()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.province()).contains("北京");
        assertThat(id.ageOn(LocalDate.of(1963, 12, 30))).isEqualTo(13);
        assertThat(id.ageOn(LocalDate.of(1963, 12, 31))).isEqualTo(14);
        assertThat(id.ageOn(LocalDate.of(1949, 12, 30))).isNegative();
        assertThat(IdNumber.read("110105491231002").valid().orElseThrow().bornOn())
                .isEqualTo(id.bornOn());
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, 校验码应为X",
        "110105194913310026, 出生日期不存在",
        "110105190002290026, 出生日期不存在",
        "11010519491231002, 应为18位",
        "1101051949123100X2, 应为18位",
    })
    void saysWhatIsWrongWithAnIdNumber(String text, String reason) {
        assertThat(IdNumber.read(text))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.reason()).asString().contains(reason));
    }

    @Test
    void everySwapOfNeighboursInAnIdNumberIsFound() {
        Random random = new Random(11643);
        for (int i = 0; i < 2_000; i++) {
            String first17 = "430102"
                    + LocalDate.of(1950, 1, 1)
                            .plusDays(random.nextInt(20_000))
                            .toString()
                            .replace("-", "") + "%03d".formatted(random.nextInt(1000));
            String number = first17 + IdNumber.checkCharacter(first17);
            assertThat(IdNumber.read(number).valid()).as(number).isPresent();
            int at = 14 + random.nextInt(2);
            String swapped =
                    number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
            assertThat(IdNumber.read(swapped).isWrong())
                    .as(swapped)
                    .isEqualTo(number.charAt(at) != number.charAt(at + 1));
        }
    }
}
