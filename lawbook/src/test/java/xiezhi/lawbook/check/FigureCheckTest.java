package xiezhi.lawbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.statute.StatuteId;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.text.ArticleText;
import xiezhi.lawbook.text.ArticleText.ParagraphText;
import xiezhi.lawbook.text.StatuteText;
import xiezhi.lawbook.text.StatuteTexts;

class FigureCheckTest {
    private static final String TERM = "law/deadlines/notice/report.yaml";
    private static final String RULE = "law/rules/notice/told-first.yaml";

    private static StatuteTexts texts() {
        var second = new ArticleText(
                2,
                0,
                List.of(
                        new ParagraphText("主人应当：", List.of("（一）清点；", "（二）五日前告知；", "（三）其他。")),
                        new ParagraphText("五个工作日内报告。", List.of())));
        var articles = List.of(
                new ArticleText(1, 0, List.of(new ParagraphText("甲。", List.of()))),
                second,
                new ArticleText(3, 0, List.of(new ParagraphText("乙。", List.of()))),
                new ArticleText(4, 0, List.of(new ParagraphText("丙。", List.of()))));
        return new StatuteTexts(
                List.of(new StatuteText(new StatuteId("pond-law"), LocalDate.of(2020, 1, 1), "试验", articles)));
    }

    private static List<String> differences(SmallLaw law) {
        return FigureCheck.compare(law.book(), texts()).differences().stream()
                .map(LawError::text)
                .toList();
    }

    @Test
    void findsTheLengthOfATermAndTheNumberOfARule() {
        var result = FigureCheck.compare(new SmallLaw().book(), texts());
        assertThat(result.differences()).isEmpty();
        assertThat(result.figures()).isEqualTo(2);
    }

    @Test
    void tellsALengthTheArticleDoesNotSet() {
        assertThat(differences(new SmallLaw().with(TERM, "working_days: 5", "working_days: 6")))
                .containsExactly(TERM + ":11: expected one of [六日, 6日, 六个工作日, 6个工作日] in [pond-law/002#2],"
                        + " found none of them, correct the number");
        assertThat(differences(new SmallLaw().with(TERM, "working_days: 5", "months: 5")))
                .singleElement()
                .asString()
                .startsWith(TERM + ":11: expected one of [五个月, 5个月]");
    }

    @Test
    void tellsANumberOfARuleTheArticleDoesNotName() {
        assertThat(differences(new SmallLaw().with(RULE, "> 5", "> 6")))
                .singleElement()
                .asString()
                .startsWith(RULE + ":8: expected one of [六日, 6日,")
                .endsWith("in [pond-law/002#1.2], found none of them, correct the number");
    }

    @Test
    void tellsAPlaceTheTextDoesNotHave() {
        assertThat(differences(new SmallLaw().with(TERM, "pond-law/002#2", "pond-law/002#3")))
                .containsExactly(TERM + ":11: expected a place of the text, found pond-law/002#3, correct it");
    }

    @Test
    void comparesNothingWithoutTheText() {
        var result = FigureCheck.compare(
                new SmallLaw().with(TERM, "working_days: 5", "working_days: 6").book(), StatuteTexts.none());
        assertThat(result.differences()).isEmpty();
        assertThat(result.figures()).isZero();
    }
}
