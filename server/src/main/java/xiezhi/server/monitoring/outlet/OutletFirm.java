package xiezhi.server.monitoring.outlet;

import java.util.Optional;

/**
 * The firm of an outlet.
 *
 * @param code unified social credit code
 * @param id id in the register of firms; empty when the firm is not in it
 * @param name name; the code where it is not known
 * @param unit id of the unit in whose area it lies; empty where it is not known
 */
public record OutletFirm(String code, Optional<String> id, String name, String unit) {
    /** A firm the register does not have: only those who see all units see it. */
    static OutletFirm unknown(String code) {
        return new OutletFirm(code, Optional.empty(), code, "");
    }
}
