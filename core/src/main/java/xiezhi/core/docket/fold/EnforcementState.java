package xiezhi.core.docket.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.core.event.CaseArchived;
import xiezhi.core.event.CaseClosed;
import xiezhi.core.event.CourtEnforcementAdmitted;
import xiezhi.core.event.CourtEnforcementSought;
import xiezhi.core.event.DemandIssued;
import xiezhi.core.event.DemandServed;
import xiezhi.core.event.EnforcementEvent;
import xiezhi.core.event.FinePaid;
import xiezhi.core.event.LitigationBegun;
import xiezhi.core.event.PaymentDeferred;
import xiezhi.core.event.ReconsiderationDecided;
import xiezhi.core.event.ReconsiderationRequested;
import xiezhi.core.event.SurchargeImposed;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the enforcement stage stands.
 *
 * @param payments payments towards the fine
 * @param demandServedOn day the first demand was served
 * @param courtAppliedOn day of the application to the court
 * @param closedOn day the closing was approved
 * @param archivedOn day the file was archived
 */
public record EnforcementState(
        List<Payment> payments,
        Fact<LocalDate> demandServedOn,
        Fact<LocalDate> courtAppliedOn,
        Fact<LocalDate> closedOn,
        Fact<LocalDate> archivedOn) {
    /** Nothing performed. */
    public static final EnforcementState START =
            new EnforcementState(List.of(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());

    public EnforcementState {
        payments = List.copyOf(payments);
    }

    /** The stage after one more event. */
    public EnforcementState after(EnforcementEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case FinePaid paid ->
                paid(new Payment(happenedOn, paid.document().term().amountFen()));
            case DemandServed _ ->
                new EnforcementState(
                        payments,
                        FactChoice.earliest(demandServedOn, happenedOn),
                        courtAppliedOn,
                        closedOn,
                        archivedOn);
            case CourtEnforcementSought _ ->
                new EnforcementState(
                        payments,
                        demandServedOn,
                        FactChoice.earliest(courtAppliedOn, happenedOn),
                        closedOn,
                        archivedOn);
            case CaseClosed _ ->
                new EnforcementState(
                        payments, demandServedOn, courtAppliedOn, FactChoice.latest(closedOn, happenedOn), archivedOn);
            case CaseArchived _ ->
                new EnforcementState(
                        payments, demandServedOn, courtAppliedOn, closedOn, FactChoice.latest(archivedOn, happenedOn));
            case PaymentDeferred _,
                    SurchargeImposed _,
                    DemandIssued _,
                    CourtEnforcementAdmitted _,
                    ReconsiderationRequested _,
                    ReconsiderationDecided _,
                    LitigationBegun _ -> this;
        };
    }

    private EnforcementState paid(Payment payment) {
        List<Payment> more = new ArrayList<>(payments);
        more.add(payment);
        return new EnforcementState(more, demandServedOn, courtAppliedOn, closedOn, archivedOn);
    }
}
