package xiezhi.sample.province;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented discharge permit, or a registration of discharge.
 *
 * @param number number: the credit code and three digits, and P for a permit
 * @param type {@code full}, {@code simple} or {@code registered}
 * @param from first day
 * @param until last day
 * @param outlets outlets; none where discharge is only registered
 */
public record Permit(String number, String type, LocalDate from, LocalDate until, List<Outlet> outlets) {
    /** Copies the list. */
    public Permit {
        outlets = List.copyOf(outlets);
    }

    /**
     * A place where a firm discharges.
     *
     * @param code code such as DW001 or DA001
     * @param name name
     * @param medium {@code water} or {@code air}
     * @param limits what the permit allows
     */
    public record Outlet(String code, String name, String medium, List<Limit> limits) {
        /** Copies the list. */
        public Outlet {
            limits = List.copyOf(limits);
        }
    }

    /** A factor and its limit, in digits, with the unit. */
    public record Limit(String factor, String limit, String unit) {}
}
