package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.rule.Provenance;

class QuotesTest {
    private static CitedArticle cited(String gist, String quote) {
        return new CitedArticle("pond-law", "池塘守护试验法", "第二条", Fact.absent(), gist, quote, Provenance.SEEN);
    }

    @Test
    void quotesTheArticleWhereItsWordsAreAtHandElseItsGist() {
        assertThat(Labels.words(cited("三项义务", "主人应当清点鲤鱼。"))).isEqualTo("：“主人应当清点鲤鱼。”");
        assertThat(Labels.words(cited("三项义务", ""))).isEqualTo("：三项义务");
        assertThat(Labels.words(cited("", ""))).isEmpty();
    }
}
