package xiezhi.hj212.join;

import java.util.ArrayList;
import java.util.List;
import xiezhi.hj212.message.Factor;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;

/**
 * The parts of one packet in their order, or the one packet that was not split.
 *
 * @param parts what came
 * @param expected how many there should be
 * @param hasRevision whether a part came twice with different content; the later one is kept here
 */
public record JoinedPacket(List<Packet> parts, int expected, boolean hasRevision) {

    /** Copies the list. */
    public JoinedPacket {
        parts = List.copyOf(parts);
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return parts.size() == expected;
    }

    /** The numbers of the parts that did not come, from 1. */
    public List<Integer> missing() {
        var missing = new ArrayList<Integer>();
        for (int number = 1; number <= expected; number++) {
            int wanted = number;
            boolean isThere = expected == 1
                    || parts.stream().anyMatch(part -> part.number(Field.PNO).orElse(1) == wanted);
            if (!isThere) {
                missing.add(number);
            }
        }
        return missing;
    }

    /** The factors of all parts in their order. */
    public List<Factor> factors() {
        return parts.stream().flatMap(part -> part.factors().stream()).toList();
    }
}
