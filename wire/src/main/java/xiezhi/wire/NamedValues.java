package xiezhi.wire;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values of a case keyed by public name: lists where a case may have several, else the first. */
final class NamedValues {
    private static final Set<String> LISTS = Set.of("inspectedOn", "violated", "basis", "penaltyKinds");

    private NamedValues() {}

    static ObjectNode of(List<NamedFact> facts) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var fact : facts) {
            if (LISTS.contains(fact.id())) {
                object.withArray(fact.id()).add(Scalars.encode(fact.value()));
            } else if (!object.has(fact.id())) {
                object.set(fact.id(), Scalars.encode(fact.value()));
            }
        }
        return object;
    }
}
