package xiezhi.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecognisedTextTest {
    @Test
    void bracketsAroundAYearBecomeThoseOfDocumentNumbers() {
        assertThat(RecognisedText.of("越环检告 (2025】 335号")).isEqualTo("越环检告 〔2025〕335号");
        assertThat(RecognisedText.of("某环罚[2026)第8号")).isEqualTo("某环罚〔2026〕第8号");
        assertThat(RecognisedText.of("决定(2026年1月)")).isEqualTo("决定(2026年1月)");
    }

    @Test
    void circlesAndStrokesAmongDigitsAreDigits() {
        assertThat(RecognisedText.of("2O25年1l月24日")).isEqualTo("2025年1l月24日");
        assertThat(RecognisedText.of("139〇0006I87")).isEqualTo("13900006187");
        assertThat(RecognisedText.of("二〇二五年")).isEqualTo("二〇二五年");
    }

    @Test
    void marksOutOfNothingGo() {
        assertThat(RecognisedText.of("时超 ”2025-12-01")).isEqualTo("时超 2025-12-01");
        assertThat(RecognisedText.of("| 当事人 |")).isEqualTo("当事人");
        assertThat(RecognisedText.of("“以上属实”")).isEqualTo("“以上属实”");
    }

    @Test
    void questionsAndAnswersAreKnownByTheirFirstCharacter() {
        assertThat(RecognisedText.of("间;你的姓名")).isEqualTo("问：你的姓名");
        assertThat(RecognisedText.of("答;正常生产")).isEqualTo("答：正常生产");
        assertThat(RecognisedText.of("间隔三天")).isEqualTo("间隔三天");
    }

    @Test
    void blanksBetweenChineseCharactersGo() {
        assertThat(RecognisedText.of("送 达 回 证")).isEqualTo("送达回证");
        assertThat(RecognisedText.of("GB 8978")).isEqualTo("GB 8978");
    }
}
