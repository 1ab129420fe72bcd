package xiezhi.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xiezhi.core.discretion.BenchmarkTable.Formula;
import xiezhi.core.statute.InForce;
import xiezhi.core.violation.FineBounds;

class BenchmarkTableTest {
    private static BenchmarkTable table(Formula formula, int start) {
        var size = new Factor("size", "大小", List.of(new Factor.Level("小", 0), new Factor.Level("大", 30)));
        var harm = new Factor("harm", "后果", List.of(new Factor.Level("轻", 5), new Factor.Level("重", 50)));
        var inForce = InForce.since(LocalDate.of(2021, 1, 1));
        return new BenchmarkTable("x/y", "试验", formula, inForce, List.of(), start, List.of(size, harm));
    }

    @Test
    void addsTheChosenLevelsToTheStart() {
        var table = table(Formula.SHARE_OF_MAXIMUM, 20);
        assertThat(table.greatestPercent()).isEqualTo(100);
        assertThat(table.percent(Map.of("size", 0, "harm", 0))).isEqualTo(25);
        assertThat(table.percent(Map.of("size", 1, "harm", 1))).isEqualTo(100);
        assertThatThrownBy(() -> table.percent(Map.of("size", 0))).hasMessageContaining("a level of harm");
        assertThatThrownBy(() -> table.percent(Map.of("size", 2, "harm", 0))).hasMessageContaining("a level of size");
    }

    @Test
    void aShareOfTheMaximumDoesNotKnowTheMinimum() {
        var bounds = new FineBounds(10_000_000, 100_000_000);
        assertThat(table(Formula.SHARE_OF_MAXIMUM, 20).fineFen(25, bounds)).isEqualTo(25_000_000);
    }

    @Test
    void aShareOfTheSpanStartsAtTheMinimum() {
        var bounds = new FineBounds(10_000_000, 100_000_000);
        var table = table(Formula.SHARE_OF_SPAN, 0);
        assertThat(table.fineFen(0, bounds)).isEqualTo(10_000_000);
        assertThat(table.fineFen(25, bounds)).isEqualTo(32_500_000);
        assertThat(table.fineFen(100, bounds)).isEqualTo(100_000_000);
    }
}
