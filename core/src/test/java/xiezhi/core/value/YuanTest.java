package xiezhi.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "壹拾贰万叁仟肆佰伍拾陆元柒角捌分 | 12345678",
                "伍佰肆拾伍元整 | 54500",
                "贰拾万零伍佰元 | 20050000",
                "贰拾万伍佰元正 | 20050000",
                "人民币贰拾万圆整 | 20000000",
                "貳拾萬圓整 | 20000000",
                "拾伍万元整 | 15000000",
                "壹佰万元整 | 100000000",
                "壹亿零伍拾万元整 | 10050000000",
                "壹万零伍拾元零伍分 | 1005005",
                "壹佰元零角伍分 | 10005",
                "贰拾零万零仟零佰零拾零元整 | 20000000",
                "二十万元 | 20000000",
                "两万三千元 | 2300000",
                "二万 | 2000000",
                "伍角 | 50",
                "伍分 | 5",
                "零元 | 0",
                "3万5千元 | 3500000",
                "200,500.00元 | 20050000",
                "２００，５００元 | 20050000",
                "￥545元 | 54500",
                "¥ 545.5 | 54550",
                "20.5万元 | 20500000",
                "20,0000元 | 20000000",
                "200 000元 | 20000000",
                "0.00001万元 | 10",
                "10万元整 | 10000000",
                "1.2亿元 | 12000000000",
                "人民币（大写）：伍佰元整 | 50000",
            })
    @DisplayName("大写、小写与数字金额")
    void readsAmountsInEveryForm(String text, long fen) {
        assertThat(Yuan.read(text).map(Yuan::fen).orElse(-1L)).isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "元", "整", "万元", "1,23元", "12.345元", "二〇二五元", "一百五元", "罚款五百元", "壹佰贰仟元", "贰贰元", "五百元以上", "--5元"
            })
    void whatIsNoAmountIsEmpty(String text) {
        assertThat(Yuan.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, 壹拾贰万叁仟肆佰伍拾陆元柒角捌分",
        "54500, 伍佰肆拾伍元整",
        "20050000, 贰拾万零伍佰元整",
        "10500000, 壹拾万伍仟元整",
        "10005, 壹佰元零伍分",
        "1050, 壹拾元伍角整",
        "5, 伍分",
        "0, 零元整",
        "1000000050000, 壹佰亿零伍佰元整",
        "10050000000000, 壹仟零伍亿元整",
        "1000100000, 壹仟万壹仟元整",
    })
    void writesCapitals(long fen, String capitals) {
        assertThat(new Yuan(fen).capitals()).isEqualTo(capitals);
    }

    @Test
    void everyAmountSurvivesCapitalsAndFigures() {
        Random random = new Random(41);
        for (int i = 0; i < 50_000; i++) {
            long magnitude = (long) Math.pow(10, 1 + random.nextInt(14));
            Yuan amount = new Yuan(
                    random.nextLong(magnitude) / (random.nextBoolean() ? 1 : 100) * (random.nextBoolean() ? 1 : 1000));
            assertThat(Yuan.readChinese(amount.capitals()))
                    .as(amount.capitals())
                    .contains(amount);
            assertThat(Yuan.readFigures(amount.figures())).as(amount.figures()).contains(amount);
        }
    }

    @Test
    void keepsFiguresAndChineseApart() {
        assertThat(Yuan.readFigures("伍佰元")).isEmpty();
        assertThat(Yuan.readChinese("伍佰元")).contains(Yuan.ofYuan(500));
        assertThat(Yuan.ofYuan(3).plus(new Yuan(5))).hasToString("3.05元");
        assertThat(Yuan.ofYuan(3).times(4)).isEqualByComparingTo(Yuan.ofYuan(12));
        assertThatIllegalArgumentException().isThrownBy(() -> new Yuan(-1));
    }

    @Test
    void takesAShare() {
        assertThat(Percent.read("3%")).contains(new Percent(300));
        assertThat(Percent.read("百分之十二点五")).contains(new Percent(1250));
        assertThat(Percent.read("千分之五")).contains(new Percent(50));
        assertThat(Percent.read("百分之")).isEmpty();
        assertThat(Percent.read("百分之三点五成")).isEmpty();
        assertThat(Percent.read("０．０１％")).contains(new Percent(1));
        assertThat(Percent.read("0.001%")).isEmpty();
        assertThat(new Percent(300).of(Yuan.ofYuan(545))).isEqualTo(new Yuan(1635));
        assertThat(new Percent(1250)).hasToString("12.5%").isGreaterThan(new Percent(300));
    }
}
