package xiezhi.server.scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.CaseHandedOver;
import xiezhi.core.event.EntryCorrected;
import xiezhi.server.Problem;
import xiezhi.server.organisation.Organisation;
import xiezhi.store.HandlingUnits;

/** Who may take a case over: an officer of the unit that handles it or of one below, whose certificate is good on the day. */
@Component
public class Successors {
    private final Organisation organisation;
    private final HandlingUnits units;
    private final Clock clock;

    Successors(Organisation organisation, HandlingUnits units, Clock clock) {
        this.organisation = organisation;
        this.units = units;
        this.clock = clock;
    }

    /** Whether a case is to be handed over. */
    public static boolean isAsked(List<DatedEvent> events) {
        return events.stream().anyMatch(event -> said(event.event()) instanceof CaseHandedOver);
    }

    /** Refuses hand-overs to anybody else. A case of no unit goes to nobody by name. */
    public void require(DocketId docket, List<DatedEvent> events) {
        for (var event : events) {
            if (said(event.event()) instanceof CaseHandedOver handed) {
                var day = event.happenedOn().sure().orElseGet(() -> LocalDate.now(clock));
                handed.officer().known().ifPresent(person -> require(docket, person.strip(), day));
            }
        }
    }

    private void require(DocketId docket, String person, LocalDate day) {
        var unit = units.unit(docket).orElse("");
        if (!organisation.isCertified(unit, person, day)) {
            throw Problem.unprocessable(
                    "OFFICER-014",
                    "“" + person + "”在 " + day + " 不是" + organisation.name(unit) + "执法证有效的执法人员，请从本单位人员中选择",
                    "officer");
        }
    }

    /** What a line says itself, or puts in the place of an earlier one. */
    private static CaseEvent said(CaseEvent event) {
        return event instanceof EntryCorrected corrected ? corrected.event() : event;
    }
}
