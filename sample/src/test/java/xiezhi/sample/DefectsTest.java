package xiezhi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.defect.Defect;
import xiezhi.sample.defect.DefectBook;
import xiezhi.sample.defect.Planting;
import xiezhi.sample.paper.CaseRendering;
import xiezhi.sample.paper.Paper;
import xiezhi.sample.plan.CasePlanner;
import xiezhi.sample.plan.Catalogue;

@DisplayName("种下的缺陷")
class DefectsTest {
    private static final long SEED = 42;
    private static final WorkingDays CALENDAR = WorkingDays.load();
    private static final DefectBook BOOK = DefectBook.load();
    private static final Set<String> EVERYWHERE = Set.of("*", "values", "days");

    private final CaseMaker maker = new CaseMaker(SEED, new CasePlanner(Catalogue.load(), CALENDAR), CALENDAR);

    @TestFactory
    @DisplayName("每一种都显示在它说的文书里，而且只改它说的地方")
    Stream<DynamicTest> everyDefectShowsAndChangesOnlyItsPlace() {
        return BOOK.all().stream().map(defect -> DynamicTest.dynamicTest(defect.id(), () -> check(defect)));
    }

    private void check(Defect defect) {
        WrittenCase written = maker.with("case-" + defect.id(), defect);
        Planting.Sight sight = written.planting().seen().get(defect.id());
        assertThat(sight).isNotNull();
        if (sight != null && !sight.words().isEmpty()) {
            assertThat(written.papers())
                    .anySatisfy(paper -> assertThat(paper.text()).contains(sight.words()));
        }
        if (defect.wish().days().isEmpty()) {
            var clean = new Planting(List.of(), CALENDAR);
            List<Paper> twin = new CaseRendering(SEED, CALENDAR).render(written.model(), clean);
            Set<String> changed = changedKinds(twin, written.papers());
            assertThat(changed).isNotEmpty();
            Set<String> footprint = defect.footprint();
            if (footprint.stream().noneMatch(EVERYWHERE::contains)) {
                assertThat(footprint).containsAll(changed);
            }
        }
    }

    /** Kinds with a paper that only one side has; the volume's own papers follow from the others. */
    private static Set<String> changedKinds(List<Paper> left, List<Paper> right) {
        List<Paper> onlyLeft = new ArrayList<>(left);
        onlyLeft.removeAll(right);
        List<Paper> onlyRight = new ArrayList<>(right);
        onlyRight.removeAll(left);
        Set<String> kinds = new HashSet<>();
        onlyLeft.forEach(paper -> kinds.add(paper.kind()));
        onlyRight.forEach(paper -> kinds.add(paper.kind()));
        if (kinds.stream().anyMatch(kind -> !kind.startsWith("volume"))) {
            kinds.removeIf(kind -> kind.startsWith("volume"));
        }
        return kinds;
    }

    @Test
    @DisplayName("至少六十种，覆盖A到I各类，字段齐全")
    void coversAllCategories() {
        assertThat(BOOK.all()).hasSizeGreaterThan(60);
        Set<Character> categories = new HashSet<>();
        for (Defect defect : BOOK.all()) {
            assertThat(defect.checks()).as(defect.id()).isNotEmpty().allMatch(check -> check.matches("[A-I]\\d{3}"));
            assertThat(defect.severity()).isIn("fatal", "major", "minor");
            assertThat(defect.title()).isNotBlank();
            assertThat(defect.place()).isNotBlank();
            defect.checks().forEach(check -> categories.add(check.charAt(0)));
        }
        assertThat(categories).containsExactlyInAnyOrder('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I');
    }
}
