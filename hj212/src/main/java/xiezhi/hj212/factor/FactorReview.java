package xiezhi.hj212.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.Factor;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Note;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.SystemCode;
import xiezhi.hj212.message.Tolerance;

/** Compares the factor codes of a packet with the tables. Apart from reading, because most receivers do not need it every time. */
public final class FactorReview {
    private FactorReview() {}

    /** The codes no table has, and the factors of another medium than the system code says. */
    public static List<Note> notes(Packet packet) {
        var notes = new ArrayList<Note>();
        SystemCode.Medium expected = packet.text(Field.ST)
                .flatMap(SystemCode::of)
                .map(SystemCode::medium)
                .orElse(SystemCode.Medium.NONE);
        for (Factor factor : packet.factors()) {
            String code = factor.code();
            Optional<FactorEntry> entry = find(packet.edition().edition(), code);
            if (entry.isEmpty()) {
                if (!FactorTable.isByRule(code)) {
                    notes.add(new Note(Tolerance.PRIVATE_FACTOR, code));
                }
            } else if (isOther(expected, entry.get().medium())) {
                notes.add(new Note(Tolerance.OTHER_MEDIUM, code));
            }
        }
        return notes;
    }

    /** The factor of a code in the edition of the packet, else in any: devices keep their codes when they change edition. */
    public static Optional<FactorEntry> find(Edition edition, String code) {
        Optional<FactorEntry> entry = FactorTable.of(edition).find(code);
        for (Edition other : Edition.values()) {
            if (entry.isEmpty()) {
                entry = FactorTable.of(other).find(code);
            }
        }
        return entry;
    }

    private static boolean isOther(SystemCode.Medium expected, FactorEntry.Medium found) {
        return switch (expected) {
            case WATER -> found != FactorEntry.Medium.WATER;
            case AIR -> found != FactorEntry.Medium.AIR;
            case NONE -> false;
        };
    }
}
