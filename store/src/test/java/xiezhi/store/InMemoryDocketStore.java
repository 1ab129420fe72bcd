package xiezhi.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.AppendOutcome;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.DocketStore;
import xiezhi.core.docket.StoredEntry;

/** Dockets kept in memory, for tests: the plainest thing that keeps the contract. */
final class InMemoryDocketStore implements DocketStore {
    private record Answered(Append append, List<DocketEntry> entries) {}

    private final TreeMap<DocketId, Docket> dockets = new TreeMap<>();
    private final List<StoredEntry> lines = new ArrayList<>();
    private final Map<UUID, Answered> answered = new HashMap<>();

    @Override
    public synchronized AppendOutcome append(Append append) {
        Answered before = answered.get(append.id());
        if (before != null) {
            return before.append().isSameAs(append)
                    ? new AppendOutcome.Recorded(before.entries(), true)
                    : new AppendOutcome.IdTaken(append.id());
        }
        Docket docket = docket(append.docket());
        int last = docket.entries().size();
        if (last != append.after()) {
            return new AppendOutcome.Clash(last, docket.entries().subList(Math.min(last, append.after()), last));
        }
        var recordedAt = last > 0
                        && append.recordedAt()
                                .isBefore(docket.entries().getLast().recordedAt())
                ? docket.entries().getLast().recordedAt()
                : append.recordedAt();
        Docket longer = docket.appendAll(append.events(), recordedAt, append.by());
        List<DocketEntry> added =
                longer.entries().subList(last, longer.entries().size());
        dockets.put(append.docket(), longer);
        added.forEach(entry -> lines.add(new StoredEntry(lines.size() + 1L, append.docket(), entry)));
        answered.put(append.id(), new Answered(append, added));
        return new AppendOutcome.Recorded(added, false);
    }

    @Override
    public synchronized Docket docket(DocketId id) {
        return dockets.getOrDefault(id, Docket.EMPTY);
    }

    @Override
    public synchronized List<DocketId> dockets(Optional<DocketId> after, int limit) {
        return dockets.keySet().stream()
                .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<StoredEntry> entries(long after, int limit) {
        return lines.stream().skip(after).limit(limit).toList();
    }
}
