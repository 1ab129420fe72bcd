package xiezhi.compose.text;

import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.compose.text.TextDiff.Kind.ADDED;
import static xiezhi.compose.text.TextDiff.Kind.REMOVED;
import static xiezhi.compose.text.TextDiff.Kind.SAME;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xiezhi.compose.text.TextDiff.Piece;

final class TextDiffTest {
    @Test
    void showsTheWordsThatChangedInsideAParagraph() {
        var changes = TextDiff.between("一\n罚款50000元。\n三", "一\n罚款60000元整。\n三");
        assertThat(changes).extracting(TextDiff.Paragraph::isChanged).containsExactly(false, true, false);
        assertThat(changes.get(1).pieces())
                .containsExactly(
                        new Piece(SAME, "罚款"),
                        new Piece(REMOVED, "50000"),
                        new Piece(ADDED, "60000"),
                        new Piece(SAME, "元"),
                        new Piece(ADDED, "整"),
                        new Piece(SAME, "。"));
    }

    @Test
    void showsAddedAndRemovedParagraphs() {
        assertThat(TextDiff.between("甲\n乙", "甲\n乙\n丙").getLast().pieces()).isEqualTo(List.of(new Piece(ADDED, "丙")));
        assertThat(TextDiff.between("甲\n乙", "乙").getFirst().pieces()).isEqualTo(List.of(new Piece(REMOVED, "甲")));
    }

    @Test
    void bothVersionsCanBeRebuiltFromTheDifference() {
        var random = new Random(9704);
        for (int round = 0; round < 200; round++) {
            String before = text(random);
            String after = text(random);
            assertThat(side(before, after, ADDED)).isEqualTo(before);
            assertThat(side(before, after, REMOVED)).isEqualTo(after);
        }
    }

    private static String side(String before, String after, TextDiff.Kind without) {
        return TextDiff.between(before, after).stream()
                .filter(paragraph -> paragraph.pieces().stream().anyMatch(piece -> piece.kind() != without))
                .map(paragraph -> paragraph.pieces().stream()
                        .filter(piece -> piece.kind() != without)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(6), 0, 4)
                .mapToObj(each -> List.of("当事人甲", "罚款12元", "依照第三条", "当事人乙罚款").get(each))
                .collect(Collectors.joining("\n"));
    }
}
