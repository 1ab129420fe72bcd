package xiezhi.lawbook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.StatuteId;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.lawbook.text.ArticleText;
import xiezhi.lawbook.text.ArticleText.ParagraphText;
import xiezhi.lawbook.text.StatuteText;
import xiezhi.lawbook.text.StatuteTexts;

/** Quotes invented words under the number of a real article. */
class ArticleTextsTest {
    private static final StatuteBook STATUTES = StatuteBook.load(LawFiles.packed(), new LawErrors());
    private static final Fact<LocalDate> FIRST_DAY = Fact.of(LocalDate.of(2021, 7, 15));

    private static CitedArticle cited(String citation, Fact<LocalDate> asOf, ParagraphText... paragraphs) {
        var text = new StatuteText(
                new StatuteId("administrative-penalty-law"),
                LocalDate.of(2021, 1, 22),
                "试验",
                List.of(new ArticleText(64, 0, List.of(paragraphs))));
        return new ArticleTexts(STATUTES, new StatuteTexts(List.of(text)))
                .cited(Citation.parse(citation).orElseThrow(), asOf);
    }

    private static final ParagraphText FIRST = new ParagraphText("池塘主人：", List.of("（一）清点鲤鱼；", "（二）扫除落叶。"));
    private static final ParagraphText SECOND = new ParagraphText("五日内报告。", List.of());

    @Test
    void quotesTheCitedParagraphOrItemOfTheVersionOfTheDay() {
        assertThat(cited("administrative-penalty-law/064#2", FIRST_DAY, FIRST, SECOND)
                        .quote())
                .isEqualTo("五日内报告。");
        assertThat(cited("administrative-penalty-law/064#1.2", FIRST_DAY, FIRST, SECOND)
                        .quote())
                .isEqualTo("池塘主人：（二）扫除落叶。");
        assertThat(cited("administrative-penalty-law/064", Fact.absent(), FIRST, SECOND)
                        .quote())
                .isEqualTo("池塘主人：（一）清点鲤鱼；（二）扫除落叶。五日内报告。");
    }

    @Test
    void quotesNothingOfAnotherVersionAndKeepsTheGist() {
        var before = Fact.of(LocalDate.of(2021, 7, 14));
        assertThat(cited("administrative-penalty-law/064", before, FIRST).quote())
                .isEmpty();
        var without = new ArticleTexts(STATUTES)
                .cited(Citation.parse("administrative-penalty-law/064").orElseThrow(), FIRST_DAY);
        assertThat(without.quote()).isEmpty();
        assertThat(without.gist()).isNotEmpty();
    }

    @Test
    void cutsLongWordsAtTheEndOfASentence() {
        var sentence = "鲤".repeat(99) + "。";
        var quote = cited(
                        "administrative-penalty-law/064",
                        FIRST_DAY,
                        new ParagraphText(sentence, List.of()),
                        new ParagraphText(sentence, List.of()),
                        new ParagraphText(sentence + "尾", List.of()))
                .quote();
        assertThat(quote).isEqualTo(sentence + sentence + "……");
        var one = cited("administrative-penalty-law/064", FIRST_DAY, new ParagraphText("鲤".repeat(400), List.of()));
        assertThat(one.quote()).hasSize(ArticleTexts.MAX_QUOTE).endsWith("鲤……");
    }
}
