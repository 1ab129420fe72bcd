package xiezhi.lawbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPairsTest {
    private static final String TEXT = "经查，你单位未按照规定申报登记危险废物，违反了固体废物污染环境防治法。";

    @Test
    void holdsEveryStretchOfItsText() {
        var pairs = TextPairs.of(TEXT);
        var random = new Random(7);
        for (var i = 0; i < 1000; i++) {
            var from = random.nextInt(TEXT.length());
            var until = from + random.nextInt(TEXT.length() - from + 1);
            assertThat(pairs.mayHold(TextPairs.ofWord(TEXT.substring(from, until))))
                    .as(TEXT.substring(from, until))
                    .isTrue();
        }
    }

    @Test
    void tellsThatMostOtherWordsAreNotThere() {
        var pairs = TextPairs.of(TEXT);
        assertThat(pairs.mayHold(TextPairs.ofWord("听证"))).isFalse();
        assertThat(pairs.mayHold(TextPairs.ofWord("危险品"))).isFalse();
        assertThat(pairs.mayHold(TextPairs.ofWord("废物处置"))).isFalse();
    }

    @Test
    void cannotTellOfASingleCharacter() {
        assertThat(TextPairs.of("").mayHold(TextPairs.ofWord("查"))).isTrue();
    }
}
