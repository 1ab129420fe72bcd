package xiezhi.hj212.message;

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

    private final String text;

    Field(String text) {
        this.text = text;
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
