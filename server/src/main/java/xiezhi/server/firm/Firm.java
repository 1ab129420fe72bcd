package xiezhi.server.firm;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * A firm with its discharge permit, as it stands now.
 *
 * @param id id
 * @param unit id of the unit in whose area it lies
 * @param name name
 * @param creditCode unified social credit code
 * @param head legal representative
 * @param address registered address
 * @param trade trade
 * @param permit its permit
 */
public record Firm(
        String id,
        @JsonIgnore String unit,
        String name,
        String creditCode,
        String head,
        String address,
        String trade,
        Permit permit) {
    /**
     * A discharge permit or a registration of discharge.
     *
     * @param type {@code full}, {@code simple} or {@code registered}
     * @param from first day
     * @param until last day
     */
    public record Permit(String number, String type, LocalDate from, LocalDate until) {}

    /**
     * What a permit allows at an outlet.
     *
     * @param outlet code of the outlet
     * @param name its name
     * @param medium {@code water} or {@code air}
     * @param factor what is measured
     * @param limit limit in digits
     * @param unit unit of the limit
     */
    public record Limit(String outlet, String name, String medium, String factor, String limit, String unit) {}
}
