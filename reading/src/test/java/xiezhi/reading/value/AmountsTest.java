package xiezhi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.reading.text.NormalText;

class AmountsTest {
    private static final String ONE_FORM = """
            罚款200000元 => fine 200000
            罚款200,000.00元 => fine 200000
            罚款20万元 => fine 200000
            罚款20.5万元整 => fine 205000
            罚款￥545 => fine 545
            罚款人民币¥1,234.56元 => fine 1234.56
            罚款贰拾万元整 => fine 200000
            罚款贰拾万整 => fine 200000
            罚款二十万五千元 => fine 205000
            罚款两千元 => fine 2000
            罚款3万5千元 => fine 35000
            罚款壹佰元零伍分 => fine 100.05
            罚款壹佰贰拾元叁角伍分 => fine 120.35
            處以罰款貳拾萬圓整 => fine 200000
            罚款 20 万元 => fine 200000
            总投资1.5亿元 => investment 150000000
            处五万元的罚款 => fine 50000
            罚款20,0000元 => fine 200000
            （小写）：200000 => other 200000
            """;
    private static final String BOTH_FORMS = """
            罚款伍佰肆拾伍元整(¥545元)。 => fine 545=545
            处以罚款贰拾万元整（¥200,000.00元） => fine 200000=200000
            罚款人民币200000元（大写：贰拾万元整） => fine 200000=200000
            处人民币贰拾万元整（小写：200000元）的罚款 => fine 200000=200000
            罚款金额（大写）：贰拾万元整，（小写）：¥200,000.00 => fine 200000=200000
            罚款金额\\t20万元\\t大写\\t贰拾万元整 => fine 200000=200000
            罚款贰拾万（200000元） => fine 200000=200000
            罚款20万元（大写：贰拾万元整，小写：¥200000） => fine 200000=200000
            罚款贰拾伍万元整（¥200,000.00元） => fine 250000=200000?
            罚款贰拾万元整（¥20,000.00元） => fine 200000=20000?
            """;
    private static final String ROLES = """
            总投资额560万元，处总投资额2%的罚款，即罚款人民币11.2万元 => investment 5600000; fine 112000
            没收违法所得1,234.50元，并处罚款叁万元 => confiscated_gains 1234.50; fine 30000
            没收你单位违法所得壹万贰仟元整（12000元）；罚款5万元 => confiscated_gains 12000=12000; fine 50000
            经查违法所得12000元 => gains 12000
            每日加处3%的罚款，加处罚款1500元 => surcharge 1500
            罚款每日5万元，共10日，合计罚款50万元 => per_day 50000; fine 500000
            代为处置费用3.5万元 => disposal_cost 35000
            第一期缴纳50000元；货值10万元 => instalment 50000; goods_value 100000
            注册资本500万元 => other 5000000
            处罚金额：\\n200000元 => fine 200000
            罚款壹万元，没收违法所得伍仟元 => fine 10000; confiscated_gains 5000
            """;
    private static final String DAMAGED = """
            罚款2O0000元 => fine 200000?
            罚款200.000元 => fine 200000?
            罚款200，00元 => fine 20000?
            罚款200 000元 => fine 200000?
            罚款5 0,000元 => fine 0?
            罚款约5万元 => fine 50000?
            近十万元 => other 100000?
            """;
    private static final String NO_SUM = """
            处十万元以上一百万元以下的罚款 =>
            处10万元以上100万元以下的罚款 =>
            5-20万元，5万元至20万元 =>
            不超过3万元，三千元以下 =>
            数十万元，几万元，十余万元 =>
            500元/吨，每吨运费200元/吨 =>
            年产20万吨，占地3亩，20万 =>
            三元区，一元化，多元 =>
            罚款____元，罚款××元 =>
            2025年3月1日，第3次，5日内 =>
            """;

    @TestFactory
    Stream<DynamicTest> readsOneForm() {
        return Table.tests(ONE_FORM, Amounts::all, AmountsTest::show);
    }

    @TestFactory
    Stream<DynamicTest> readsTwoFormsAsOneSum() {
        return Table.tests(BOTH_FORMS, Amounts::all, AmountsTest::show);
    }

    @TestFactory
    Stream<DynamicTest> knowsWhatASumIs() {
        return Table.tests(ROLES, Amounts::all, AmountsTest::show);
    }

    @TestFactory
    Stream<DynamicTest> marksDamagedSumsUnsure() {
        return Table.tests(DAMAGED, Amounts::all, AmountsTest::show);
    }

    @TestFactory
    Stream<DynamicTest> leavesLimitsAndOtherNumbersAlone() {
        return Table.tests(NO_SUM, Amounts::all, AmountsTest::show);
    }

    @Test
    void noiseChangesNothing() {
        Table.assertNoiseChangesNothing(ONE_FORM, Amounts::all, AmountsTest::show, 21);
        Table.assertNoiseChangesNothing(BOTH_FORMS, Amounts::all, AmountsTest::show, 22);
        Table.assertNoiseChangesNothing(ROLES, Amounts::all, AmountsTest::show, 23);
    }

    @Test
    void spanHoldsBothForms() {
        NormalText text = NormalText.of("case.txt", "决定罚款伍佰肆拾伍元整(¥545元)。");
        var found = Amounts.first(text, 0, text.length()).orElseThrow();
        assertThat(text.original(found.from(), found.until())).isEqualTo("伍佰肆拾伍元整(¥545元)");
        assertThat(Amounts.all(text, 0, text.length(), AmountRole.FINE)).hasSize(1);
        assertThat(found.value().isContradictory()).isFalse();
    }

    private static String show(Amount amount) {
        Optional<Long> capitals = amount.capitalsFen();
        Optional<Long> figures = amount.figuresFen();
        String sums = capitals.isPresent() && figures.isPresent()
                ? yuan(capitals.get()) + "=" + yuan(figures.get())
                : yuan(amount.fen());
        return amount.role().name().toLowerCase(Locale.ROOT) + " " + sums;
    }

    private static String yuan(long fen) {
        return fen % 100 == 0
                ? Long.toString(fen / 100)
                : BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
