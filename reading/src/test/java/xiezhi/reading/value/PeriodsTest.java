package xiezhi.reading.value;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PeriodsTest {
    private static final String PERIODS = """
            收到之日起五日内 => 5 plain_days
            5日内 => 5 plain_days
            三十日内 => 30 plain_days
            三 十 日内 => 30 plain_days
            廿日内 => 20 plain_days
            30天 => 30 plain_days
            十日以内 => 10 plain_days
            次日起5日 => 5 plain_days
            于2025年3月1日起10日内 => 10 plain_days
            15日内缴纳，60日内复议 => 15 plain_days; 60 plain_days
            5个工作日内 => 5 working_days
            五个工作日 => 5 working_days
            7工作日 => 7 working_days
            30 个 工作日 => 30 working_days
            5日（工作日） => 5 working_days
            10个自然日 => 10 calendar_days
            六十日（自然日） => 60 calendar_days
            15个日历日 => 15 calendar_days
            六个月内 => 6 months
            6个月 => 6 months
            3 个月 => 3 months
            2年内 => 2 years
            两年内 => 2 years
            24小时 => 24 hours
            二十四小时 => 24 hours
            六個月內 => 6 months
            """;
    private static final String NO_PERIODS = """
            2025年3月5日 =>
            3月1日至5日，三月一日 =>
            二〇二五年三月一日 =>
            第五日，每日，当日 =>
            2024年正常生产 =>
            3月，第3月 =>
            生日，节日 =>
            """;

    @TestFactory
    Stream<DynamicTest> readsPeriods() {
        return Table.tests(PERIODS, Periods::all, PeriodsTest::show);
    }

    @TestFactory
    Stream<DynamicTest> leavesDatesAlone() {
        return Table.tests(NO_PERIODS, Periods::all, PeriodsTest::show);
    }

    @Test
    void noiseChangesNothing() {
        Table.assertNoiseChangesNothing(PERIODS, Periods::all, PeriodsTest::show, 81);
        Table.assertNoiseChangesNothing(NO_PERIODS, Periods::all, PeriodsTest::show, 82);
    }

    private static String show(Period period) {
        return period.length() + " " + period.unit().name().toLowerCase(Locale.ROOT);
    }
}
