package xiezhi.lawbook.load;

import xiezhi.core.statute.InForce;

/** Reads {@code {from: yyyy-MM-dd, until: yyyy-MM-dd}}, the days something is law; without {@code until} for good. */
public final class InForceNode {
    private InForceNode() {}

    /** The days a mapping names; days out of order are a mistake. */
    public static InForce read(YamlNode node) {
        var from = node.date("from");
        var until = node.optionalDate("until").orElse(InForce.OPEN);
        node.refuseOtherKeys();
        if (!from.isBefore(until)) {
            node.error("from before until", from + " and " + until, "correct the days");
            return InForce.since(from);
        }
        return new InForce(from, until);
    }
}
