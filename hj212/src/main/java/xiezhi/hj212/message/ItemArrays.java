package xiezhi.hj212.message;

import java.util.Arrays;

/** The items of a packet as arrays of positions and numbers. */
final class ItemArrays {
    private final short[] parts;
    private final long[] mantissas;

    ItemArrays(Draft draft) {
        parts = Arrays.copyOf(draft.parts, Draft.PARTS * draft.items);
        mantissas = Arrays.copyOf(draft.mantissas, draft.items);
    }

    int size() {
        return mantissas.length;
    }

    int name(int item) {
        return parts[Draft.PARTS * item + Draft.NAME];
    }

    int nameEnd(int item) {
        return parts[Draft.PARTS * item + Draft.NAME_END];
    }

    int value(int item) {
        return parts[Draft.PARTS * item + Draft.VALUE];
    }

    int valueEnd(int item) {
        return parts[Draft.PARTS * item + Draft.VALUE_END];
    }

    int group(int item) {
        return parts[Draft.PARTS * item + Draft.GROUP];
    }

    int factor(int item) {
        return parts[Draft.PARTS * item + Draft.FACTOR];
    }

    int subField(int item) {
        return parts[Draft.PARTS * item + Draft.SUB_FIELD];
    }

    byte scale(int item) {
        return (byte) parts[Draft.PARTS * item + Draft.SCALE];
    }

    long mantissa(int item) {
        return mantissas[item];
    }
}
