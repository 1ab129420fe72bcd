package xiezhi.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocumentEvents;
import xiezhi.core.event.EventType;
import xiezhi.core.fact.Fact;
import xiezhi.extract.intake.CaseInput;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.sample.InventedCase;
import xiezhi.sample.province.Mould;
import xiezhi.sample.province.ProvinceCase;
import xiezhi.sample.province.Recast;
import xiezhi.wire.EventJson;
import xiezhi.wire.WireError;

/** Reads the papers of a pattern once, as any papers are read, and tells its docket anew for every case after it. */
final class PatternDockets {
    /** On one day an approval comes before what it approves. */
    private static final List<String> ORDER =
            EventType.all().stream().map(EventType::tag).toList();

    private final CaseReviewer reviewer;

    PatternDockets(CaseReviewer reviewer) {
        this.reviewer = reviewer;
    }

    /**
     * An event of a pattern.
     *
     * @param madeOn day it happened, or its paper was made
     * @param hasDay whether it says when it happened
     * @param event the event as JSON, days and names taken out
     */
    private record Line(LocalDate madeOn, boolean hasDay, Mould event) {}

    /** The docket of a pattern. */
    static final class Pattern {
        private final List<Line> lines;

        private Pattern(List<Line> lines) {
            this.lines = lines;
        }

        /** What had happened of it by the last day of a case told after it. */
        List<DatedEvent> told(ProvinceCase told) {
            List<DatedEvent> events = new ArrayList<>();
            for (var line : lines) {
                var day = told.recast().day(line.madeOn());
                if (!day.isAfter(told.until())) {
                    events.add(event(line, told.recast(), day));
                }
            }
            return events;
        }

        private static DatedEvent event(Line line, Recast recast, LocalDate day) {
            try {
                Fact<LocalDate> happenedOn = line.hasDay() ? Fact.of(day) : Fact.absent();
                return new DatedEvent(happenedOn, EventJson.read(line.event().tell(recast)));
            } catch (WireError problem) {
                throw new IllegalStateException("a pattern told anew is no event any more", problem);
            }
        }
    }

    /** Reads a pattern; {@code any} is how some case is told after it: all take out the same names. */
    Pattern read(InventedCase pattern, Recast any) {
        var read = reviewer.readOnly(CaseInput.ofTexts(pattern.model().id(), pattern.texts()))
                .getFirst();
        return new Pattern(DocumentEvents.of(read.documents()).stream()
                .map(event -> Map.entry(madeOn(event, pattern), event))
                .sorted(Comparator.comparing((Map.Entry<LocalDate, DatedEvent> each) -> each.getKey())
                        .thenComparingInt(
                                each -> ORDER.indexOf(each.getValue().event().tag())))
                .map(each -> new Line(
                        each.getKey(),
                        each.getValue().happenedOn().isStated(),
                        any.mould(BareFacts.of(EventJson.write(each.getValue().event())))))
                .toList());
    }

    private static LocalDate madeOn(DatedEvent event, InventedCase pattern) {
        return event.happenedOn()
                .known()
                .orElseGet(() -> event.event().documents().stream()
                        .flatMap(document -> file(document).stream())
                        .map(file -> pattern.paper(file).madeOn())
                        .max(Comparator.naturalOrder())
                        .orElse(pattern.model().timeline().last()));
    }

    private static Optional<String> file(Document document) {
        return document.head().file().known();
    }
}
