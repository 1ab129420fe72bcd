package xiezhi.sample.province;

import java.time.LocalDate;
import java.util.Optional;
import xiezhi.sample.model.Region;

/**
 * A case of the province: one of the patterns told anew, up to a day.
 *
 * @param docket name of its docket
 * @param pattern which pattern, from 0
 * @param recast how it is told
 * @param until last day of what has happened so far, as told
 * @param unit who handles it
 * @param lead the lead it came from; none of a decision on the spot
 * @param reviewSentOn day it was sent to legal review, where that has come
 * @param suspendedOn day the investigation was suspended
 * @param firm firm of the register it is about
 * @param handler name of the officer who keeps the docket
 */
public record ProvinceCase(
        String docket,
        int pattern,
        Recast recast,
        LocalDate until,
        Seat unit,
        Optional<Lead> lead,
        Optional<LocalDate> reviewSentOn,
        Optional<LocalDate> suspendedOn,
        Optional<String> firm,
        String handler) {
    /**
     * A bureau, or one of its branches.
     *
     * @param city city
     * @param county which county of the city, from 0; none for the bureau itself
     */
    public record Seat(Region city, Optional<Integer> county) {}

    /**
     * What set the matter going.
     *
     * @param on day it came in
     * @param source where from
     * @param content what it says
     */
    public record Lead(LocalDate on, String source, String content) {}
}
