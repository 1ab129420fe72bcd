package xiezhi.hj212.message;

import java.nio.charset.StandardCharsets;

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

    private static final SubField[] ALL = values();

    private final String text;
    private final Kind kind;
    private final int length;
    private final long key;

    SubField(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
        this.length = text.length();
        this.key = Names.key(text.getBytes(StandardCharsets.US_ASCII), 0, Math.min(length, Names.KEY_BYTES));
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

    static SubField[] all() {
        return ALL.clone();
    }

    /** The slot of the sub-field named {@code bytes[from..until)}, or −1. */
    static int find(byte[] bytes, int from, int until) {
        int length = until - from;
        long wanted = Names.key(bytes, from, Math.min(length, Names.KEY_BYTES));
        for (SubField field : ALL) {
            if (field.key == wanted && field.length == length) {
                return length <= Names.KEY_BYTES || Names.equal(bytes, from, until, field.text) ? field.slot() : -1;
            }
        }
        return -1;
    }
}
