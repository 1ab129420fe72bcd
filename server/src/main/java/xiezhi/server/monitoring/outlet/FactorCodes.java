package xiezhi.server.monitoring.outlet;

import java.util.Optional;
import xiezhi.hj212.factor.FactorEntry;
import xiezhi.hj212.factor.FactorTable;
import xiezhi.hj212.message.Edition;

/** One code for a factor whatever edition a device speaks: that of 2017, which the register uses. */
public final class FactorCodes {
    private static final FactorTable NEWEST = FactorTable.of(Edition.OF_2025);
    private static final FactorTable USUAL = FactorTable.of(Edition.OF_2017);
    private static final FactorTable OLD = FactorTable.of(Edition.OF_2005);

    private FactorCodes() {}

    /** The code of 2017 for a code as sent; as sent where no table knows better. */
    public static String usual(String sent) {
        if (USUAL.find(sent).isPresent()) {
            return sent;
        }
        return OLD.find(sent)
                .map(FactorEntry::otherCode)
                .filter(code -> USUAL.find(code).isPresent())
                .orElse(sent);
    }

    /** The code of 2017 of a factor called so in its table; empty when none is or several are. */
    public static Optional<String> named(String name) {
        var found = USUAL.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .map(FactorEntry::code)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** What the tables say of a code. */
    public static Optional<FactorEntry> entry(String code) {
        return USUAL.find(code).or(() -> NEWEST.find(code)).or(() -> OLD.find(code));
    }
}
