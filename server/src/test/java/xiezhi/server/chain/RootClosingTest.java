package xiezhi.server.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.LeadReceived;
import xiezhi.core.fact.Fact;
import xiezhi.store.DailyRoots;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.PostgresDocketStore;

class RootClosingTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);

    @TempDir
    Path folder;

    private Database database;
    private RootClosing closing;

    @BeforeEach
    void open() {
        database = Database.open(new DatabaseSetting.Embedded(folder));
        closing = new RootClosing(database, Clock.systemUTC());
    }

    @AfterEach
    void close() throws InterruptedException {
        closing.stop();
        database.close();
    }

    private void writtenOn(LocalDate day) {
        var lead = new DatedEvent(Fact.of(day), new LeadReceived(Fact.of("来信"), Fact.of("夜间排放")));
        var at = day.atTime(12, 0).atZone(CHINA).toInstant();
        new PostgresDocketStore(database)
                .append(new Append(new DocketId("case-" + day), 0, UUID.randomUUID(), List.of(lead), at, "张三"));
    }

    private List<LocalDate> closed() {
        return new DailyRoots(database).all().stream().map(root -> root.day()).toList();
    }

    @Test
    void eachDayThatIsOverGetsOneRoot() {
        writtenOn(FIRST);
        closing.look(FIRST.plusDays(1));
        closing.look(FIRST.plusDays(1));
        assertThat(closed()).containsExactly(FIRST);
        writtenOn(FIRST.plusDays(1));
        closing.look(FIRST.plusDays(2));
        assertThat(closed()).containsExactly(FIRST, FIRST.plusDays(1));
        assertThat(new DailyRoots(database).last().orElseThrow().position()).isEqualTo(2);
    }

    @Test
    void aServerThatWasDownForDaysBindsThemTogether() {
        writtenOn(FIRST);
        writtenOn(FIRST.plusDays(1));
        closing.look(FIRST.plusDays(5));
        assertThat(closed()).containsExactly(FIRST.plusDays(4));
        assertThat(new DailyRoots(database).last().orElseThrow().dockets()).isEqualTo(2);
    }

    @Test
    void aClockThatWentBackChangesNothing() {
        writtenOn(FIRST);
        closing.look(FIRST.plusDays(3));
        closing.look(FIRST.plusDays(1));
        assertThat(closed()).containsExactly(FIRST.plusDays(2));
    }

    @Test
    void aStoreWithoutLinesHasARootOfNothing() {
        closing.look(FIRST);
        assertThat(new DailyRoots(database).last().orElseThrow().dockets()).isZero();
    }
}
