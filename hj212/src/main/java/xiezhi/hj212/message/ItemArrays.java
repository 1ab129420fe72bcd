package xiezhi.hj212.message;

import java.util.Arrays;

/** The items of a packet as arrays of positions and numbers. */
final class ItemArrays {
    private final short[] places;
    private final short[] groups;
    private final short[] factorOf;
    private final byte[] subFields;
    private final byte[] scales;
    private final long[] mantissas;

    ItemArrays(Draft draft) {
        int size = draft.items;
        places = Arrays.copyOf(draft.places, Draft.PLACES * size);
        groups = Arrays.copyOf(draft.groups, size);
        factorOf = Arrays.copyOf(draft.factorOf, size);
        subFields = Arrays.copyOf(draft.subFields, size);
        scales = Arrays.copyOf(draft.scales, size);
        mantissas = Arrays.copyOf(draft.mantissas, size);
    }

    int size() {
        return groups.length;
    }

    int name(int item) {
        return places[Draft.PLACES * item];
    }

    int dash(int item) {
        return places[Draft.PLACES * item + 1];
    }

    int nameEnd(int item) {
        return places[Draft.PLACES * item + 2];
    }

    int value(int item) {
        return places[Draft.PLACES * item + 3];
    }

    int valueEnd(int item) {
        return places[Draft.PLACES * item + 4];
    }

    int group(int item) {
        return groups[item];
    }

    int factor(int item) {
        return factorOf[item];
    }

    int subField(int item) {
        return subFields[item];
    }

    byte scale(int item) {
        return scales[item];
    }

    long mantissa(int item) {
        return mantissas[item];
    }
}
