package xiezhi.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {
    @ParameterizedTest
    @CsvSource({
        "一千一百零八, 1108",
        "一千一百〇八, 1108",
        "十, 10",
        "十五, 15",
        "一十五, 15",
        "廿, 20",
        "廿一, 21",
        "卅, 30",
        "两百, 200",
        "二百二十, 220",
        "一百一十九, 119",
        "一千二百四十二, 1242",
        "二〇二五, 2025",
        "一〇八, 108",
        "〇, 0",
        "零, 0",
        "两万五千, 25000",
        "一亿零五, 100000005",
        "一万亿, 1000000000000",
        "1108, 1108",
        "１１０８, 1108",
        "35万, 350000",
        "3万5000, 35000",
    })
    void readsNumerals(String text, long number) {
        assertThat(ChineseNumber.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "百", "一百五", "两万五", "一百零", "十百", "一十十", "万", "一亿亿", "第三", "一二百", "12百3", "1万35万", "廿廿"})
    void doesNotGuess(String text) {
        assertThat(ChineseNumber.read(text)).isEmpty();
    }

    @Test
    void everyNumberSurvivesWriting() {
        Random random = new Random(7);
        for (int i = 0; i < 60_000; i++) {
            long number = i < 20_000 ? i : random.nextLong((long) Math.pow(10, 4 + random.nextInt(13)));
            assertThat(ChineseNumber.read(ChineseNumber.small(number)))
                    .as(ChineseNumber.small(number))
                    .hasValue(number);
            assertThat(ChineseNumber.read(ChineseNumber.capitals(number))).hasValue(number);
        }
        assertThat(ChineseNumber.small(1108)).isEqualTo("一千一百零八");
        assertThat(ChineseNumber.small(15)).isEqualTo("十五");
        assertThat(ChineseNumber.capitals(15)).isEqualTo("壹拾伍");
        assertThatIllegalArgumentException().isThrownBy(() -> ChineseNumber.small(-1));
    }
}
