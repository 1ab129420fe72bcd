package xiezhi.core.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.core.statute.Figure.Unit;

class FigureTest {
    private static Figure figure(Unit unit, long from, long to) {
        return new Figure("x", unit, from, to, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "YUAN, 100000, 1000000, 十万元以上一百万元以下",
        "YUAN, 200000, 1000000, 20万元以上100万元以下",
        "YUAN, 5000, 20000, 5千元以上2万元以下",
        "YUAN, -1, 50000, 五万元以下",
        "YUAN, 200000, -1, 二十万元以上",
        "YUAN, 5000, 5000, 五千元",
        "TIMES, 3, 5, 三倍以上五倍以下",
        "PERCENT, 1, 5, 百分之一以上百分之五以下",
        "PERCENT, 3, 3, 百分之三",
        "DAYS, 5, 5, 五日",
        "DAYS, 10, 15, 十日以上十五日以下",
        "WORKING_DAYS, 15, 15, 十五个工作日",
        "MONTHS, 3, 3, 三个月",
        "YEARS, 2, 2, 两年",
        "HOURS, 24, 24, 二十四小时",
        "PERSONS, 2, 2, 两人",
        "PERSONS, 2, -1, 两名以上"
    })
    void isWrittenAsStatutesWriteIt(Unit unit, long from, long to, String phrase) {
        assertThat(figure(unit, from, to).phrases()).contains(phrase);
    }

    @Test
    void writesNoOtherNumber() {
        assertThat(figure(Unit.DAYS, 5, 5).phrases()).containsExactly("五日", "5日");
        assertThat(figure(Unit.YUAN, 20_000, 20_000).phrases()).containsExactly("二万元", "20000元", "两万元", "2万元");
    }

    @Test
    void needsANumber() {
        assertThatThrownBy(() -> figure(Unit.DAYS, Figure.NONE, Figure.NONE)).hasMessageContaining("a number");
    }
}
