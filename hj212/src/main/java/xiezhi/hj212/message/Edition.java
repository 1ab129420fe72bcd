package xiezhi.hj212.message;

/** The editions of HJ 212; devices of all three are in the field at once. */
public enum Edition {
    /** HJ/T 212-2005. */
    OF_2005("2005", 0),
    /** HJ 212-2017. */
    OF_2017("2017", 1),
    /** HJ 212-2025, in force since 2026-01-01. */
    OF_2025("2025", 2);

    private final String year;
    private final int version;

    Edition(String year, int version) {
        this.year = year;
        this.version = version;
    }

    /** Four digits. */
    public String year() {
        return year;
    }

    /** The number in the six high bits of Flag. */
    public int version() {
        return version;
    }
}
