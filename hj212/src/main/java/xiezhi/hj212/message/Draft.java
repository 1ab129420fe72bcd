package xiezhi.hj212.message;

import java.util.Arrays;

/** A packet while it is read: growing arrays, used again for the next packet. */
final class Draft {
    /** Positions kept of each item: name, dash, end of name, value, end of value. */
    static final int PLACES = 5;
    /** No dash in the name, no factor, no sub-field. */
    static final short NONE = -1;

    private static final int MOST_NOTES = 48;
    private static final int NOTE_PARTS = 3;
    private static final int FIRST_ROOM = 64;

    byte[] bytes = new byte[0];
    int start;
    int end;
    long tolerances;
    final short[] fields = new short[2 * Field.COUNT];
    int flagNumber;
    int dataTimeItem;

    short[] places = new short[PLACES * FIRST_ROOM];
    short[] groups = new short[FIRST_ROOM];
    short[] factorOf = new short[FIRST_ROOM];
    byte[] subFields = new byte[FIRST_ROOM];
    byte[] scales = new byte[FIRST_ROOM];
    long[] mantissas = new long[FIRST_ROOM];
    int items;

    short[] factorPlaces = new short[2 * FIRST_ROOM];
    long[] factorKeys = new long[FIRST_ROOM];
    int[] factorSeen = new int[FIRST_ROOM];
    short[] factorGroup = new short[FIRST_ROOM];
    int factors;

    private final short[] notes = new short[NOTE_PARTS * MOST_NOTES];
    private int noted;

    void begin(byte[] text, int from, int until, long alreadyTolerated) {
        bytes = text;
        start = from;
        end = until;
        tolerances = alreadyTolerated;
        Arrays.fill(fields, (short) 0);
        flagNumber = NONE;
        dataTimeItem = NONE;
        items = 0;
        factors = 0;
        noted = 0;
    }

    boolean has(Field field) {
        return fields[2 * field.slot()] != 0;
    }

    int from(Field field) {
        return fields[2 * field.slot()];
    }

    int until(Field field) {
        return fields[2 * field.slot() + 1];
    }

    void put(Field field, int from, int until) {
        fields[2 * field.slot()] = (short) from;
        fields[2 * field.slot() + 1] = (short) until;
    }

    void tolerate(Tolerance tolerance) {
        tolerances |= tolerance.bit();
    }

    /** Names a tolerance with the words it is about; of very many places only the first are kept. */
    void tolerate(Tolerance tolerance, int from, int until) {
        tolerances |= tolerance.bit();
        if (noted < MOST_NOTES) {
            notes[NOTE_PARTS * noted] = (short) tolerance.slot();
            notes[NOTE_PARTS * noted + 1] = (short) from;
            notes[NOTE_PARTS * noted + 2] = (short) until;
            noted++;
        }
    }

    short[] noteParts() {
        return noted == 0 ? Packet.NO_NOTES : Arrays.copyOf(notes, NOTE_PARTS * noted);
    }

    /** Makes room for one more item and returns its number. */
    int addItem() {
        if (items == groups.length) {
            int room = 2 * items;
            places = Arrays.copyOf(places, PLACES * room);
            groups = Arrays.copyOf(groups, room);
            factorOf = Arrays.copyOf(factorOf, room);
            subFields = Arrays.copyOf(subFields, room);
            scales = Arrays.copyOf(scales, room);
            mantissas = Arrays.copyOf(mantissas, room);
        }
        return items++;
    }

    /** The number of the factor named {@code bytes[from..until)}; a new one if it was not seen before. */
    int factor(int from, int until, int group) {
        int length = until - from;
        long key = Names.key(bytes, from, Math.min(length, Names.KEY_BYTES));
        for (int i = factors - 1; i >= 0; i--) {
            if (factorKeys[i] == key && isFactor(i, from, length)) {
                return i;
            }
        }
        if (factors == factorKeys.length) {
            int room = 2 * factors;
            factorPlaces = Arrays.copyOf(factorPlaces, 2 * room);
            factorKeys = Arrays.copyOf(factorKeys, room);
            factorSeen = Arrays.copyOf(factorSeen, room);
            factorGroup = Arrays.copyOf(factorGroup, room);
        }
        factorPlaces[2 * factors] = (short) from;
        factorPlaces[2 * factors + 1] = (short) until;
        factorKeys[factors] = key;
        factorSeen[factors] = 0;
        factorGroup[factors] = (short) group;
        return factors++;
    }

    private boolean isFactor(int i, int from, int length) {
        int known = factorPlaces[2 * i];
        return factorPlaces[2 * i + 1] - known == length
                && (length <= Names.KEY_BYTES
                        || Arrays.equals(bytes, known, known + length, bytes, from, from + length));
    }

    int place(int item, int part) {
        return places[PLACES * item + part];
    }
}
