package xiezhi.server.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocumentEvents;
import xiezhi.core.event.EntryCorrected;
import xiezhi.core.event.EntryWithdrawn;
import xiezhi.core.fact.Fact;

/**
 * What papers add to a docket: the events its documents tell with them, less those they tell without them. So a receipt
 * becomes the service of what it names. What an earlier line says and is no longer so is corrected, or withdrawn.
 */
final class PaperEvents {
    private final List<DocketEntry> entries;
    private final List<Document> before;
    private final LocalDate today;
    private final Set<Integer> touched = new HashSet<>();

    private PaperEvents(Docket docket, LocalDate today) {
        this.entries = CaseState.of(docket).entries();
        this.before = entries.stream()
                .flatMap(entry -> entry.event().documents().stream())
                .distinct()
                .toList();
        this.today = today;
    }

    /**
     * The events.
     *
     * @param isReplaced papers that the new ones take the place of
     * @param reason why earlier lines are put right
     * @param today day earlier lines are withdrawn on
     */
    static List<DatedEvent> of(
            Docket docket, Predicate<Document> isReplaced, List<Document> added, String reason, LocalDate today) {
        return new PaperEvents(docket, today).events(isReplaced, added, reason);
    }

    private List<DatedEvent> events(Predicate<Document> isReplaced, List<Document> added, String reason) {
        var after = Stream.concat(before.stream().filter(isReplaced.negate()), added.stream())
                .toList();
        var gone = new ArrayList<>(DocumentEvents.of(before));
        var come = new ArrayList<DatedEvent>();
        for (var event : DocumentEvents.of(after)) {
            if (!take(gone, each -> each.event().equals(event.event()))) {
                come.add(event);
            }
        }
        var events = new ArrayList<DatedEvent>();
        for (var each : gone) {
            entry(each).ifPresent(entry -> events.add(putRight(entry, come, Fact.of(reason))));
        }
        events.addAll(come);
        return events;
    }

    /** The line that says an event and was not put right yet. */
    private Optional<DocketEntry> entry(DatedEvent event) {
        return entries.stream()
                .filter(entry -> entry.event().equals(event.event()) && touched.add(entry.seq()))
                .findFirst();
    }

    /** Corrected by an event of the same kind where there is one, else withdrawn. */
    private DatedEvent putRight(DocketEntry entry, List<DatedEvent> come, Fact<String> reason) {
        var right = come.stream()
                .filter(each -> each.event().tag().equals(entry.event().tag()))
                .findFirst();
        right.ifPresent(come::remove);
        return right.map(each ->
                        new DatedEvent(each.happenedOn(), new EntryCorrected(entry.seq(), reason, each.event())))
                .orElseGet(() -> new DatedEvent(Fact.of(today), new EntryWithdrawn(entry.seq(), reason)));
    }

    private static boolean take(List<DatedEvent> events, Predicate<DatedEvent> wanted) {
        for (var index = 0; index < events.size(); index++) {
            if (wanted.test(events.get(index))) {
                events.remove(index);
                return true;
            }
        }
        return false;
    }
}
