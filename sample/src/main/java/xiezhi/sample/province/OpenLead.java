package xiezhi.sample.province;

import java.util.Optional;

/**
 * A lead that is not a case: nobody has decided yet, or it was decided that it becomes none.
 *
 * @param docket name of its docket
 * @param lead the lead
 * @param unit who looks into it
 * @param declined day and reason of the decision not to file, where there is one
 * @param firm firm of the register it is about
 * @param handler name of the officer who keeps the docket
 */
public record OpenLead(
        String docket,
        ProvinceCase.Lead lead,
        ProvinceCase.Seat unit,
        Optional<ProvinceCase.Lead> declined,
        String firm,
        String handler) {}
