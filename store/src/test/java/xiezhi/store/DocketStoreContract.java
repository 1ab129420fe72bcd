package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import xiezhi.core.docket.AppendOutcome;
import xiezhi.core.docket.AppendOutcome.Clash;
import xiezhi.core.docket.AppendOutcome.IdTaken;
import xiezhi.core.docket.AppendOutcome.Recorded;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.DocketStore;
import xiezhi.core.docket.StoredEntry;
import xiezhi.core.event.EntryWithdrawn;
import xiezhi.core.fact.Fact;

/** What every store of dockets keeps; run against each of them. */
interface DocketStoreContract {
    /** A store without dockets. */
    DocketStore store();

    private static DocketId fresh() {
        return new DocketId("case-" + UUID.randomUUID());
    }

    @Test
    default void givesBackWhatWasAppended() {
        var store = store();
        var id = fresh();
        var outcome = store.append(Lines.append(
                id,
                0,
                Lines.filed("2026-03-06"),
                Lines.undated(Lines.admitted("某院").event())));

        assertThat(outcome).isInstanceOf(Recorded.class);
        assertThat(store.docket(id)).isEqualTo(new Docket(((Recorded) outcome).entries()));
        assertThat(store.docket(id).entries()).extracting(DocketEntry::seq).containsExactly(1, 2);
        assertThat(store.docket(id).entries().getFirst().recordedAt()).isEqualTo(Lines.MORNING);
    }

    @Test
    default void aDocketNobodyWroteToIsEmpty() {
        assertThat(store().docket(fresh())).isEqualTo(Docket.EMPTY);
    }

    @Test
    default void tellsTheLaterOfTwoWritersWhatIsThereNow() {
        var store = store();
        var id = fresh();
        store.append(Lines.append(id, 0, Lines.filed("2026-03-06")));
        store.append(Lines.append(id, 1, Lines.admitted("甲院")));

        var outcome = (Clash) store.append(Lines.append(id, 1, Lines.admitted("乙院")));

        assertThat(outcome.last()).isEqualTo(2);
        assertThat(outcome.since())
                .extracting(DocketEntry::event)
                .containsExactly(Lines.admitted("甲院").event());
        assertThat(store.docket(id).entries()).hasSize(2);
        assertThat(store.append(Lines.append(id, 7, Lines.admitted("乙院")))).isEqualTo(new Clash(2, List.of()));
    }

    @Test
    default void answersTheSameAppendOnceMoreWithoutAddingLines() {
        var store = store();
        var id = fresh();
        var append = Lines.append(id, 0, Lines.filed("2026-03-06"), Lines.admitted("甲院"));
        var first = (Recorded) store.append(append);
        store.append(Lines.append(id, 2, Lines.admitted("乙院")));

        assertThat(store.append(append)).isEqualTo(new Recorded(first.entries(), true));
        assertThat(store.docket(id).entries()).hasSize(3);
    }

    @Test
    default void refusesAnIdUsedForSomethingElse() {
        var store = store();
        var id = fresh();
        var append = Lines.append(id, 0, Lines.filed("2026-03-06"));
        store.append(append);

        assertThat(store.append(Lines.append(id, 1, append.id(), Lines.admitted("甲院"))))
                .isEqualTo(new IdTaken(append.id()));
        assertThat(store.append(Lines.append(fresh(), 0, append.id(), Lines.filed("2026-03-06"))))
                .isEqualTo(new IdTaken(append.id()));
        assertThat(store.docket(id).entries()).hasSize(1);
    }

    @Test
    default void neverRecordsBeforeTheLastLine() {
        var store = store();
        var id = fresh();
        var late = Lines.append(id, 0, Lines.filed("2026-03-06"));
        store.append(late);
        store.append(new xiezhi.core.docket.Append(
                id, 1, UUID.randomUUID(), List.of(Lines.admitted("甲院")), Lines.MORNING.minusSeconds(60), "周明"));

        assertThat(store.docket(id).entries())
                .extracting(DocketEntry::recordedAt)
                .containsExactly(Lines.MORNING, Lines.MORNING);
    }

    @Test
    default void keepsNothingOfACorrectionThatNamesNoLine() {
        var store = store();
        var id = fresh();
        store.append(Lines.append(id, 0, Lines.filed("2026-03-06")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(Lines.append(
                        id, 1, Lines.admitted("甲院"), Lines.undated(new EntryWithdrawn(9, Fact.of("误记"))))));
        assertThat(store.docket(id).entries()).hasSize(1);
        assertThat(store.append(Lines.append(id, 1, Lines.undated(new EntryWithdrawn(1, Fact.of("误记"))))))
                .isInstanceOf(Recorded.class);
    }

    @Test
    default void listsDocketsByPage() {
        var store = store();
        var ids = List.of(fresh(), fresh(), fresh());
        ids.forEach(id -> store.append(Lines.append(id, 0, Lines.filed("2026-03-06"))));

        List<DocketId> listed = new ArrayList<>();
        for (var page = store.dockets(Optional.empty(), 2);
                !page.isEmpty();
                page = store.dockets(Optional.of(page.getLast()), 2)) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            listed.addAll(page);
        }
        assertThat(listed).isSorted().doesNotHaveDuplicates().containsAll(ids);
    }

    @Test
    default void countsTheLinesOfAllDocketsWithoutGaps() {
        var store = store();
        store.append(Lines.append(fresh(), 0, Lines.filed("2026-03-06"), Lines.admitted("甲院")));
        store.append(Lines.append(fresh(), 0, Lines.filed("2026-03-06")));

        var all = store.entries(0, 1000);
        assertThat(all).extracting(StoredEntry::position).startsWith(1L, 2L, 3L);
        assertThat(all.getLast().position()).isEqualTo(all.size());
        assertThat(store.entries(1, 1)).containsExactly(all.get(1));
    }

    @Test
    default void letsOneOfManyWritersThroughAtEachNumber() throws Exception {
        var store = store();
        var id = fresh();
        store.append(Lines.append(id, 0, Lines.filed("2026-03-06")));
        List<Callable<AppendOutcome>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            var append = Lines.append(id, 1, Lines.admitted("院" + i));
            writers.add(() -> store.append(append));
        }
        List<AppendOutcome> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : threads.invokeAll(writers)) {
                outcomes.add(outcome.get());
            }
        }
        assertThat(outcomes).filteredOn(Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Clash.class::isInstance).hasSize(7);
        assertThat(store.docket(id).entries()).hasSize(2);
    }
}
