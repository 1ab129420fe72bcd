package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.EntryWithdrawn;
import xiezhi.core.fact.Fact;

class CaseListTest {
    @TempDir
    static Path folder;

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.embedded(TestDatabase.server(folder));
        new PostgresDocketStore(database).appendAll(Lines.dockets(30, 3).toList());
        new Projections(database).catchUp();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void tellsACaseInOneLine() {
        assertThat(find(filter("handler", "周明"), "case-7"))
                .isEqualTo(new CaseSummary(
                        new DocketId("case-7"),
                        "某环立〔2026〕1号",
                        "某某市化工有限公司",
                        "某某市生态环境局",
                        "",
                        "enforcement",
                        "case-filed",
                        Optional.of(LocalDate.of(2026, 3, 6)),
                        Lines.MORNING.plusSeconds(2),
                        "周明"));
    }

    @Test
    void pagesThroughAllCasesOnce() {
        var list = new CaseList(database);
        List<CaseSummary> all = new ArrayList<>();
        Optional<CaseList.Place> place = Optional.empty();
        for (var page = list.page(CaseFilter.ALL, place, 7);
                !page.isEmpty();
                page = list.page(CaseFilter.ALL, place, 7)) {
            all.addAll(page);
            place = Optional.of(CaseList.Place.of(page.getLast()));
        }
        assertThat(all).extracting(CaseSummary::docket).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
        assertThat(all)
                .isSortedAccordingTo(java.util.Comparator.comparing(CaseSummary::recordedAt)
                        .thenComparing(CaseSummary::docket)
                        .reversed());
    }

    @Test
    void findsByPartOfAWord() {
        var list = new CaseList(database);
        assertThat(list.page(filter("words", "化工有"), Optional.empty(), 500)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(list.page(filter("words", "工化"), Optional.empty(), 500)).isEmpty();
        assertThat(list.page(filter("words", "化"), Optional.empty(), 500)).isEmpty();
        assertThat(list.page(filter("words", "%' OR '1'='1"), Optional.empty(), 500))
                .isEmpty();
        assertThat(list.page(filter("stage", "hearing"), Optional.empty(), 500)).isEmpty();
        assertThat(list.page(filter("agency", "某某市生态环境局"), Optional.empty(), 5)).hasSize(5);
    }

    @Test
    void followsLinesThatComeAndCorrections() {
        var store = new PostgresDocketStore(database);
        var id = new DocketId("later-1");
        store.append(Lines.append(id, 0, Lines.filed("2026-03-06"), Lines.admitted("甲院")));
        new Projections(database).catchUp();
        assertThat(find(CaseFilter.ALL, "later-1").stage()).isEqualTo("enforcement");

        store.append(Lines.append(id, 2, Lines.undated(new EntryWithdrawn(2, Fact.of("误记")))));
        new Projections(database).catchUp();
        assertThat(find(CaseFilter.ALL, "later-1").stage()).isEqualTo("filing");
        assertThat(find(CaseFilter.ALL, "later-1").lastEvent()).isEqualTo("case-filed");

        store.append(Lines.append(id, 3, Lines.filed("2026-03-09")));
        new Projections(database).catchUp();
        assertThat(find(CaseFilter.ALL, "later-1").lastHappenedOn()).contains(LocalDate.of(2026, 3, 9));
    }

    @Test
    void showsCasesOfTheWantedUnitsOnly() {
        var store = new PostgresDocketStore(database);
        var units = new HandlingUnits(database);
        for (var each : List.of("one-1", "two-1", "two-2")) {
            units.claim(new DocketId(each), "unit-" + each.substring(0, 3));
            store.append(Lines.append(new DocketId(each), 0, Lines.filed("2026-03-06")));
        }
        new Projections(database).catchUp();
        assertThat(of("unit-two")).containsExactly("two-2", "two-1");
        assertThat(of("unit-one", "unit-two")).containsExactly("two-2", "two-1", "one-1");
        assertThat(of("unit-none")).isEmpty();
        assertThat(of()).isEmpty();

        units.claim(new DocketId("two-2"), "unit-one");
        assertThat(units.unit(new DocketId("two-2")))
                .as("the first claim counts")
                .contains("unit-two");
        units.handOver(new DocketId("two-2"), "unit-one");
        assertThat(of("unit-one")).containsExactly("two-2", "one-1");
        new Projections(database).rebuild();
        assertThat(of("unit-one")).containsExactly("two-2", "one-1");
        assertThat(units.unit(new DocketId("case-1"))).contains("");
        assertThat(units.unit(new DocketId("nowhere"))).isEmpty();
    }

    private static List<String> of(String... units) {
        var filter = CaseFilter.ALL.of(List.of(units));
        var list = new CaseList(database);
        var first = list.page(filter, Optional.empty(), 1);
        var rest = first.isEmpty() ? first : list.page(filter, Optional.of(CaseList.Place.of(first.getLast())), 500);
        return Stream.concat(first.stream(), rest.stream())
                .map(summary -> summary.docket().value())
                .toList();
    }

    @Test
    void isTheSameWhenBuiltFromNothing() {
        var list = new CaseList(database);
        var before = list.page(CaseFilter.ALL, Optional.empty(), 500);
        new Projections(database).rebuild();
        assertThat(list.page(CaseFilter.ALL, Optional.empty(), 500))
                .isEqualTo(before)
                .isNotEmpty();
    }

    private static CaseSummary find(CaseFilter filter, String docket) {
        return new CaseList(database)
                .page(filter, Optional.empty(), 500).stream()
                        .filter(summary -> summary.docket().value().equals(docket))
                        .findFirst()
                        .orElseThrow();
    }

    private static CaseFilter filter(String name, String value) {
        return new CaseFilter(
                name.equals("agency") ? Optional.of(value) : Optional.empty(),
                name.equals("stage") ? Optional.of(value) : Optional.empty(),
                name.equals("handler") ? Optional.of(value) : Optional.empty(),
                name.equals("words") ? Optional.of(value) : Optional.empty());
    }
}
