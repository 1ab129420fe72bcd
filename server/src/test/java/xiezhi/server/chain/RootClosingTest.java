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
import xiezhi.wire.chain.DayRoot;

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
    void close() {
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

    /** One store for the whole story: making one takes seconds. */
    @Test
    void eachDayThatIsOverGetsOneRoot() {
        closing.look(FIRST);
        assertThat(last().dockets()).as("nothing was written yet").isZero();

        writtenOn(FIRST);
        closing.look(FIRST.plusDays(1));
        closing.look(FIRST.plusDays(1));
        writtenOn(FIRST.plusDays(1));
        closing.look(FIRST.plusDays(2));
        assertThat(closed()).containsExactly(FIRST.minusDays(1), FIRST, FIRST.plusDays(1));
        assertThat(last().position()).isEqualTo(2);

        writtenOn(FIRST.plusDays(2));
        writtenOn(FIRST.plusDays(3));
        closing.look(FIRST.plusDays(7));
        assertThat(last().day()).as("one for the days it was down").isEqualTo(FIRST.plusDays(6));
        assertThat(last().dockets()).isEqualTo(2);

        closing.look(FIRST.plusDays(1));
        assertThat(closed()).as("a clock that went back").hasSize(4);
    }

    private DayRoot last() {
        return new DailyRoots(database).last().orElseThrow();
    }
}
