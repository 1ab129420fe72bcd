package xiezhi.core.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.statute.ArticleShape.ParagraphShape;

class ArticleShapeTest {
    /** Two paragraphs, the first with three items, the last of them a catch-all. */
    private final ArticleShape shape = new ArticleShape(
            7, List.of(new ParagraphShape(3, true), new ParagraphShape(0, false)), ArticleNature.PENALTY);

    @Test
    void knowsItsParagraphsAndItems() {
        assertThat(shape.hasParagraph(0)).isTrue();
        assertThat(shape.hasParagraph(2)).isTrue();
        assertThat(shape.hasParagraph(3)).isFalse();
        assertThat(shape.hasItem(1, 3)).isTrue();
        assertThat(shape.hasItem(1, 4)).isFalse();
        assertThat(shape.hasItem(2, 1)).isFalse();
        assertThat(shape.hasItem(0, 3)).isTrue();
        assertThat(shape.hasItem(0, 4)).isFalse();
        assertThat(shape.hasItem(3, 1)).isFalse();
    }

    @Test
    void knowsWhereItemsAreToChooseFrom() {
        assertThat(shape.hasItemsIn(0)).isTrue();
        assertThat(shape.hasItemsIn(1)).isTrue();
        assertThat(shape.hasItemsIn(2)).isFalse();
        assertThat(shape.hasItemsIn(3)).isFalse();
    }

    @Test
    void knowsTheCatchAll() {
        assertThat(shape.isCatchAll(1, 3)).isTrue();
        assertThat(shape.isCatchAll(0, 3)).isTrue();
        assertThat(shape.isCatchAll(1, 2)).isFalse();
        assertThat(shape.isCatchAll(1, 4)).isFalse();
        assertThat(shape.isCatchAll(1, 0)).isFalse();
        assertThat(shape.isCatchAll(2, 1)).isFalse();
    }

    @Test
    void needsAParagraph() {
        assertThatThrownBy(() -> new ArticleShape(1, List.of(), ArticleNature.DUTY))
                .hasMessageContaining("paragraphs");
    }

    @Test
    void daysInForceAreHalfOpen() {
        var from = LocalDate.of(2015, 1, 1);
        var until = LocalDate.of(2026, 8, 15);
        var inForce = new InForce(from, until);
        assertThat(inForce.contains(from.minusDays(1))).isFalse();
        assertThat(inForce.contains(from)).isTrue();
        assertThat(inForce.contains(until.minusDays(1))).isTrue();
        assertThat(inForce.contains(until)).isFalse();
        assertThat(InForce.since(until).contains(until)).isTrue();
        assertThat(InForce.since(until).overlaps(inForce)).isFalse();
        assertThat(InForce.since(until.minusDays(1)).overlaps(inForce)).isTrue();
        assertThat(inForce).hasToString("2015-01-01..2026-08-15");
        assertThat(InForce.since(until)).hasToString("2026-08-15..");
        assertThatThrownBy(() -> new InForce(from, from)).hasMessageContaining("from before until");
    }
}
