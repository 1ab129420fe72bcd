package xiezhi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.reading.text.NormalText;

class DatesTest {
    private static final String WHOLE = """
            2025年3月1日 => 2025-03-01
            2025 年 3 月 1 日 => 2025-03-01
            2025   年  3   月  1  日 => 2025-03-01
            2 0 2 5 年 3 月 1 日 => 2025-03-01
            二〇二五年三月一日 => 2025-03-01
            二○二五年十二月三十一日 => 2025-12-31
            二零二五年十月廿一日 => 2025-10-21
            二O二五年元月一日 => 2025-01-01
            贰零贰伍年叁月拾壹日 => 2025-03-11
            2025年03月01日 => 2025-03-01
            2025年3月1号 => 2025-03-01
            2025-03-01 => 2025-03-01
            2025/3/1 => 2025-03-01
            2025.3.1 => 2025-03-01
            2025—3—1 => 2025-03-01
            我局于20250301日检查 => 2025-03-01?
            于20250301对你单位 => 2025-03-01
            日期：20250301 => 2025-03-01
            [ 成文日期 ] 2026-01-15 [ 发布日期 ] 2026-01-30 => 2026-01-15; 2026-01-30
            证据1.2025年3月1日笔录 => 2025-03-01
            1.2025-3-1笔录 => 2025-03-01
            2025-03-01T09:05 => 2025-03-01
            2024年2月29日 => 2024-02-29
            2025\\n年\\n3\\n月\\n1\\n日 => 2025-03-01
            2025年\\n3月1日 => 2025-03-01
            于检查现场记录的内容和时间如下，检查日期为2025年\\n3月1日 => 2025-03-01
            """;
    private static final String DAMAGED = """
            120251119日现场检查(勘察)笔录； => 2025-11-19?
            证据：\\n1020251119日照片 => 2025-11-19?
            见120251119日照片 => 2025-11-19?
            12025年12月18日现场检查笔录 => 2025-12-18
            620251120日《责令改正违法行为决定书》(某开环责改〔202514号)。 => 2025-11-20?
            2025年3月1 => 2025-03-01?
            2025年31日 => 2025-03-01?
            2025年1119日 => 2025-11-19?
            2025年119日 => 2025年?
            20253月1日 => 2025-03-01?
            2025119日 => 2025年?
            202531日 => 2025-03-01?
            2O25年l月1O日 => 2025-01-10?
            2025年11月18曰检查 => 2025-11-18?
            25年3月1日 => 2025-03-01?
            98年3月1日 => 1998-03-01?
            2205年3月1日 => 2205-03-01?
            2025年2月30日 => 2025年2月30日!?
            2025年13月1日 => 2025年13月1日!?
            2025-02-30 => 2025年2月30日!?
            2023年2月29日 => 2023年2月29日!?
            20250230日 => 2025年2月30日!?
            """;
    private static final String PARTIAL = """
            2025年3月 => 2025年3月?
            2025年3月份 => 2025年3月?
            2024年正常生产 => 2024年?
            2025年__月__日 => 2025年?
            2025年   月   日 => 2025年?
            2025年3月×日 => 2025年3月?
            20××年3月1日 => 3月1日?
            3月1日 => 3月1日?
            十二月三十一日 => 12月31日?
            2025年3月1日检查，3月2日询问 => 2025-03-01; ~2025-03-02?
            2025年3月1日立案，同年3月5日复查 => 2025-03-01; ~2025-03-05?
            2025年3月1日立案，次年1月5日复查 => 2025-03-01; ~2026-01-05?
            2025年3月1日立案，同月8日送达，次日生效 => 2025-03-01; ~2025-03-08?; ~2025-03-09?
            2025年3月1日立案，查明你当天烧荒草 => 2025-03-01; ~2025-03-01?
            当日 => ~?
            2025年3月1日、3日 => 2025-03-01; ~2025-03-03?
            """;
    private static final String NO_DATE = """
            （2021年修订）（2017年版） =>
            年 月 日 =>
            ____年__月__日 =>
            430102199001011234 =>
            编号：20251119 =>
            案号20251119号 =>
            电话0731-20251119 =>
            HJ/T 91-2002和HJ 212-2017 =>
            GB/T 2025-3-1 =>
            五日内、15日内、三十日 =>
            六个月内，二十五年以下 =>
            第三月、2025年第3次 =>
            长环罚〔2025〕12号 =>
            （2025）湘01行初12号 =>
            3.1和3-1和3/1 =>
            12.5万元，比例1/3 =>
            """;
    private static final String RANGES = """
            2025年3月1日至5日 => 2025-03-01..2025-03-05
            2025年3月1日-3月5日 => 2025-03-01..2025-03-05
            2025年3月1日—2025年3月5日 => 2025-03-01..2025-03-05
            自2025年3月1日起至2025年3月5日止 => 2025-03-01..2025-03-05
            二〇二五年三月一日至五日 => 2025-03-01..2025-03-05
            2025.3.1-2025.3.5 => 2025-03-01..2025-03-05
            2025.3.1-3.5 => 2025-03-01..2025-03-05
            2025/3/1-3/5 => 2025-03-01..2025-03-05
            2025-03-01至2025-03-05 => 2025-03-01..2025-03-05
            2025年3月1日～4月5日 => 2025-03-01..2025-04-05
            2025年12月30日至1月2日 => 2025-12-30..2025-01-02?
            2025年3月5日至2025年3月1日 => 2025-03-05..2025-03-01
            2025年3月1日和3月5日 =>
            """;

    @TestFactory
    Stream<DynamicTest> readsWholeDates() {
        return Table.tests(WHOLE, Dates::all, DatesTest::show);
    }

    @TestFactory
    Stream<DynamicTest> marksDamagedDatesUnsure() {
        return Table.tests(DAMAGED, Dates::all, DatesTest::show);
    }

    @TestFactory
    Stream<DynamicTest> readsPartialAndRelativeDates() {
        return Table.tests(PARTIAL, Dates::all, DatesTest::show);
    }

    @TestFactory
    Stream<DynamicTest> leavesOtherNumbersAlone() {
        return Table.tests(NO_DATE, Dates::all, DatesTest::show);
    }

    @TestFactory
    Stream<DynamicTest> readsRanges() {
        return Table.tests(RANGES, Dates::ranges, range -> range.first() + ".." + range.last());
    }

    @Test
    void noiseChangesNothing() {
        Table.assertNoiseChangesNothing(WHOLE, Dates::all, DatesTest::show, 11);
        Table.assertNoiseChangesNothing(RANGES, Dates::ranges, range -> range.first() + ".." + range.last(), 12);
        Table.assertNoiseChangesNothing(NO_DATE, Dates::all, DatesTest::show, 13);
    }

    @Test
    void relativeDateCountsFromTheTextBeforeTheStretch() {
        NormalText text = NormalText.of("case.txt", "2025年3月1日立案。同月8日送达。");
        int from = text.toString().indexOf("同月");
        assertThat(Dates.days(text, from, text.length()))
                .extracting(Found::value)
                .containsExactly(LocalDate.of(2025, 3, 8));
    }

    @Test
    void placeHoldsTheOriginalWords() {
        NormalText text = NormalText.of("case.txt", "于２０２５ 年３月 １日检查");
        var found = Dates.first(text, 0, text.length()).orElseThrow();
        assertThat(text.place(found.from(), found.until()).text()).isEqualTo("２０２５ 年３月 １日");
    }

    private static String show(StatedDate date) {
        return switch (date) {
            case StatedDate.Whole(var on) -> on.toString();
            case StatedDate.Impossible(var year, var month, var day) -> year + "年" + month + "月" + day + "日!";
            case StatedDate.Relative(var words, var on) ->
                "~" + on.map(LocalDate::toString).orElse("");
            case StatedDate.Partial(var year, var month, var day) ->
                part(year, "年") + part(month, "月") + part(day, "日");
        };
    }

    private static String part(OptionalInt value, String mark) {
        return value.isPresent() ? value.getAsInt() + mark : "";
    }
}
