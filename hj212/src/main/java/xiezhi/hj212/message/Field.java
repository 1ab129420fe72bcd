package xiezhi.hj212.message;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The fields in front of the data area. */
public enum Field {
    /** Request number: {@code YYYYMMDDhhmmsszzz}. */
    QN("QN"),
    /** System code. */
    ST("ST"),
    /** Command code. */
    CN("CN"),
    /** Password. */
    PW("PW"),
    /** Device id. */
    MN("MN"),
    /** Version, split, answer wanted. */
    FLAG("Flag"),
    /** Number of parts. */
    PNUM("PNUM"),
    /** Number of this part, from 1. */
    PNO("PNO"),
    /** 1 when stored data are sent again (2025). */
    RF("RF");

    static final int COUNT = values().length;
    private static final Field[] ALL = values();

    private final String text;
    private final long key;

    Field(String text) {
        this.text = text;
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        this.key = Names.key(bytes, 0, bytes.length);
    }

    /**
     * The field whose name has this key and length.
     *
     * @param likely the slot of the field that is tried first
     */
    static @Nullable Field of(long key, int length, int likely) {
        if (length > Names.KEY_BYTES) {
            return null;
        }
        if (likely < COUNT && ALL[likely].key == key) {
            return ALL[likely];
        }
        for (Field field : ALL) {
            if (field.key == key) {
                return field;
            }
        }
        return null;
    }

    /** Number of the field in arrays, from 0, in the order of the standard. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the standard
    int slot() {
        return ordinal();
    }

    /** As written in a packet. */
    public String text() {
        return text;
    }
}
