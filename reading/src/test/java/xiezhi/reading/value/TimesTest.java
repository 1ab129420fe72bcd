package xiezhi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.reading.text.NormalText;

class TimesTest {
    private static final String MOMENTS = """
            2025年3月1日9时05分 => 2025-03-01T09:05
            2025 年 3 月 1 日 9 时 5 分 => 2025-03-01T09:05
            2025年3月1日上午9时5分 => 2025-03-01T09:05
            2025年3月1日（星期六）上午9时5分 => 2025-03-01T09:05
            2025年3月1日下午2时10分 => 2025-03-01T14:10
            2025年3月1日下午14时20分 => 2025-03-01T14:20
            2025年3月1日晚上9时30分 => 2025-03-01T21:30
            2025年3月1日凌晨1点20分 => 2025-03-01T01:20
            2025年3月1日中午12时20分 => 2025-03-01T12:20
            2025年3月1日9时整 => 2025-03-01T09:00
            2025年3月1日9点半 => 2025-03-01T09:30
            2025年3月1日24时00分 => 2025-03-02T00:00
            二〇二五年三月一日九时十五分 => 2025-03-01T09:15
            2025-03-01 09:05 => 2025-03-01T09:05
            2025-03-01T09:05:30 => 2025-03-01T09:05
            2025/3/1 9:05 => 2025-03-01T09:05
            检查时间\\t2025年3月1日\\t9时05分 => 2025-03-01T09:05
            """;
    private static final String UNSURE = """
            2025年3月1日9时 => 2025-03-01T09:00?
            2025年3月1日9时许 => 2025-03-01T09:00?
            2025年3月1日9时05 => 2025-03-01T09:05?
            25年3月1日9时05分 => 2025-03-01T09:05?
            2025年3月1日到达，9时20分开始检查 => 2025-03-01T09:20?
            """;
    private static final String NO_TIME = """
            2小时30分钟，24小时，3时段，第9时 =>
            2025年3月1日检查，比例1:20，共5点意见 =>
            2025年3月1日___时___分 =>
            2025年3月1日9时75分 =>
            9时05分 =>
            2025年3月1日 =>
            """;
    private static final String RANGES = """
            2025年3月1日9时05分至10时30分 => 2025-03-01T09:05/2025-03-01T10:30
            检查时间：2025年3月1日 9 时 05 分 至 10 时 30 分 => 2025-03-01T09:05/2025-03-01T10:30
            2025年3月1日上午9:05—10:30 => 2025-03-01T09:05/2025-03-01T10:30
            2025年3月1日9：05-10：30 => 2025-03-01T09:05/2025-03-01T10:30
            2025年3月1日下午2时10分至3时30分 => 2025-03-01T14:10/2025-03-01T15:30
            2025年3月1日上午9时10分至下午3时30分 => 2025-03-01T09:10/2025-03-01T15:30
            2025年3月1日9时05分至2025年3月1日10时30分 => 2025-03-01T09:05/2025-03-01T10:30
            2025年3月1日9时05分至3月2日10时30分 => 2025-03-01T09:05/2025-03-02T10:30
            2025年3月1日22时10分至次日1时20分 => 2025-03-01T22:10/2025-03-02T01:20
            2025年3月1日22时10分至1时20分 => 2025-03-01T22:10/2025-03-02T01:20?
            2025年3月1日9时至10时 => 2025-03-01T09:00/2025-03-01T10:00?
            2025年3月1日9时至10时30分 => 2025-03-01T09:00/2025-03-01T10:30?
            2025年3月1日9:05~2025年3月2日10:30 => 2025-03-01T09:05/2025-03-02T10:30
            起止时间：2025年3月1日9时05分起至10时30分止 => 2025-03-01T09:05/2025-03-01T10:30
            2025年3月1日9时05分至__时__分 =>
            2025年3月1日9时05分到达现场，9时20分开始 =>
            """;

    @TestFactory
    Stream<DynamicTest> readsMoments() {
        return Table.tests(MOMENTS, Times::all, LocalDateTime::toString);
    }

    @TestFactory
    Stream<DynamicTest> marksIncompleteMomentsUnsure() {
        return Table.tests(UNSURE, Times::all, LocalDateTime::toString);
    }

    @TestFactory
    Stream<DynamicTest> leavesLengthsAndRatiosAlone() {
        return Table.tests(NO_TIME, Times::all, LocalDateTime::toString);
    }

    @TestFactory
    Stream<DynamicTest> readsRanges() {
        return Table.tests(RANGES, Times::ranges, TimesTest::show);
    }

    @Test
    void noiseChangesNothing() {
        Table.assertNoiseChangesNothing(MOMENTS, Times::all, LocalDateTime::toString, 41);
        Table.assertNoiseChangesNothing(RANGES, Times::ranges, TimesTest::show, 42);
    }

    @Test
    void eachEndHasItsOwnSureness() {
        NormalText text = NormalText.of("case.txt", "2025年3月1日9时至10时30分");
        TimeRange range = Times.ranges(text, 0, text.length()).getFirst().value();
        assertThat(range.start().isSure()).isFalse();
        assertThat(range.end().isSure()).isTrue();
    }

    private static String show(TimeRange range) {
        return range.start().value() + "/" + range.end().value();
    }
}
