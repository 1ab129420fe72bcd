package xiezhi.core.event;

/** Stage {@code enforcement}: performance, remedies, court enforcement, closing and archive. */
public sealed interface EnforcementEvent extends CaseEvent
        permits FinePaid,
                PaymentDeferred,
                SurchargeImposed,
                DemandIssued,
                DemandServed,
                CourtEnforcementSought,
                CourtEnforcementAdmitted,
                ReconsiderationRequested,
                ReconsiderationDecided,
                LitigationBegun,
                CaseClosed,
                CaseArchived {}
