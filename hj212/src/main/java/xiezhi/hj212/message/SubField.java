package xiezhi.hj212.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What stands behind the dash of an item: which value of the factor it is. */
public enum SubField {
    /** Real-time value. */
    RTD("Rtd", Kind.NUMBER),
    /** Least of the period. */
    MIN("Min", Kind.NUMBER),
    /** Mean of the period. */
    AVG("Avg", Kind.NUMBER),
    /** Greatest of the period. */
    MAX("Max", Kind.NUMBER),
    /** Cumulated amount of the period. */
    COU("Cou", Kind.NUMBER),
    /** Data mark. */
    FLAG("Flag", Kind.MARK),
    /** Extended mark of the device. */
    EFLAG("EFlag", Kind.TEXT),
    /** Converted real-time value. */
    ZS_RTD("ZsRtd", Kind.NUMBER),
    /** Converted least. */
    ZS_MIN("ZsMin", Kind.NUMBER),
    /** Converted mean. */
    ZS_AVG("ZsAvg", Kind.NUMBER),
    /** Converted greatest. */
    ZS_MAX("ZsMax", Kind.NUMBER),
    /** When the sample was taken. */
    SAMPLE_TIME("SampleTime", Kind.TIME),
    /** Noise of the period. */
    DATA("Data", Kind.NUMBER),
    /** Noise of the day. */
    DAY_DATA("DayData", Kind.NUMBER),
    /** Noise of the night. */
    NIGHT_DATA("NightData", Kind.NUMBER),
    /** Field information. */
    INFO("Info", Kind.TEXT),
    /** Serial number of an instrument. */
    SN("SN", Kind.TEXT),
    /** State of a facility. */
    RS("RS", Kind.NUMBER),
    /** Run time of a facility, hours of the day. */
    RT("RT", Kind.NUMBER);

    /** How the value is written. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** A data mark, one letter. */
        MARK,
        /** A time, fourteen digits. */
        TIME,
        /** Any text. */
        TEXT
    }

    private static final int PLACES = 64;
    private static final int PLACE_SHIFT = 58;
    private static final SubField[] ALL = values();
    private static final long[] KEYS = keys();
    private static final byte[] LENGTHS = lengths();
    private static final long MULTIPLIER = multiplier();
    private static final byte[] BY_KEY = byKey();
    private static final int NUMBERS = numbers();

    private final String text;
    private final Kind kind;

    SubField(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
    }

    /** As written in a packet. */
    public String text() {
        return text;
    }

    /** How the value is written. */
    public Kind kind() {
        return kind;
    }

    /** Number of the sub-field in arrays; lives no longer than the packet. */
    @SuppressWarnings("EnumOrdinal") // never stored
    int slot() {
        return ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // never stored
    static SubField at(int slot) {
        return ALL[slot];
    }

    /** Whether the sub-field in this slot has a number for its value. */
    static boolean isNumber(int slot) {
        return (NUMBERS >>> slot & 1) != 0;
    }

    static SubField[] all() {
        return ALL.clone();
    }

    /** The slot of the sub-field named {@code bytes[from..until)}, or −1. */
    static int find(byte[] bytes, int from, int until) {
        int length = until - from;
        long wanted = Names.key(bytes, from, Math.min(length, Names.KEY_BYTES));
        int slot = BY_KEY[place(wanted, MULTIPLIER)];
        if (slot < 0 || KEYS[slot] != wanted || LENGTHS[slot] != length) {
            return -1;
        }
        return length <= Names.KEY_BYTES || Names.equal(bytes, from, until, ALL[slot].text) ? slot : -1;
    }

    private static int place(long key, long multiplier) {
        return (int) ((key * multiplier) >>> PLACE_SHIFT);
    }

    /** A factor under which no two names fall on one place. */
    private static long multiplier() {
        for (long multiplier = 0x9E3779B97F4A7C15L; ; multiplier = (multiplier * 6364136223846793005L) | 1) {
            long taken = 0;
            for (long key : KEYS) {
                taken |= 1L << place(key, multiplier);
            }
            if (Long.bitCount(taken) == KEYS.length) {
                return multiplier;
            }
        }
    }

    private static int numbers() {
        int numbers = 0;
        for (SubField field : ALL) {
            numbers |= field.kind == Kind.NUMBER ? 1 << field.slot() : 0;
        }
        return numbers;
    }

    private static byte[] byKey() {
        byte[] slots = new byte[PLACES];
        Arrays.fill(slots, (byte) -1);
        for (SubField field : ALL) {
            slots[place(KEYS[field.slot()], MULTIPLIER)] = (byte) field.slot();
        }
        return slots;
    }

    private static long[] keys() {
        long[] keys = new long[ALL.length];
        for (SubField field : ALL) {
            byte[] bytes = field.text.getBytes(StandardCharsets.US_ASCII);
            keys[field.slot()] = Names.key(bytes, 0, Math.min(bytes.length, Names.KEY_BYTES));
        }
        return keys;
    }

    private static byte[] lengths() {
        byte[] lengths = new byte[ALL.length];
        for (SubField field : ALL) {
            lengths[field.slot()] = (byte) field.text.length();
        }
        return lengths;
    }
}
