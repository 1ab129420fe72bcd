package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.docket.DocketId;

@DisplayName("成批写入新卷宗")
class FreshDocketsTest {
    private static final int COUNT = 12;

    @TempDir
    Path folder;

    private Database database;
    private PostgresDocketStore store;
    private FreshDockets fresh;

    @BeforeEach
    void open() {
        database = Database.embedded(TestDatabase.server(folder));
        store = new PostgresDocketStore(database);
        fresh = new FreshDockets(database, store, List.of(Projections.caseSummaries()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("写入后列表立即可见，与逐行读回的结果相同")
    void listsShowWhatWasWritten() {
        fresh.show(fresh.write(batch()));
        var shown = listed();
        assertThat(shown).hasSize(COUNT);
        new Projections(database).rebuild();
        assertThat(listed()).isEqualTo(shown);
        assertThat(new HandlingUnits(database).unit(new DocketId("fresh-3"))).contains("city-1");
    }

    @Test
    @DisplayName("写入后未及显示即中断，重做不重复，补齐后列表完整")
    void goesOnAfterAKillBetweenWritingAndShowing() {
        assertThat(fresh.write(batch()).dockets()).hasSize(COUNT);
        var again = fresh.write(batch());
        assertThat(again.dockets()).isEmpty();
        fresh.show(again);
        assertThat(listed()).isEmpty();
        new Projections(database).catchUp();
        assertThat(listed()).hasSize(COUNT);
        assertThat(store.last(new DocketId("fresh-1"))).isEqualTo(2);
    }

    @Test
    @DisplayName("别人在两次写入之间登记的，不会漏掉")
    void losesNothingThatOthersWroteInBetween() {
        store.append(Lines.append(Lines.CASE, 0, Lines.filed("2026-03-02")));
        fresh.show(fresh.write(batch()));
        assertThat(listed()).isEmpty();
        new Projections(database).catchUp();
        assertThat(listed()).hasSize(COUNT + 1);
    }

    private List<CaseSummary> listed() {
        return new CaseList(database).page(CaseFilter.ALL, Optional.empty(), 100);
    }

    private static List<FreshDockets.Fresh> batch() {
        return IntStream.range(0, COUNT)
                .mapToObj(number -> new FreshDockets.Fresh(
                        "city-1",
                        Lines.append(
                                new DocketId("fresh-" + number),
                                0,
                                new UUID(7, number),
                                Lines.filed("2026-03-02"),
                                Lines.admitted("某某法院"))))
                .toList();
    }
}
