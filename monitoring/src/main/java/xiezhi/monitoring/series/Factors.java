package xiezhi.monitoring.series;

/** Codes of the factors that detectors ask for by name; those of electricity are our own names. */
public final class Factors {
    public static final String OXYGEN = "a19001";
    public static final String GAS_FLOW = "a00000";
    public static final String GAS_VELOCITY = "a01011";
    public static final String GAS_TEMPERATURE = "a01012";
    public static final String WATER_FLOW = "w00000";
    /** Electric power of production, kW. */
    public static final String PRODUCTION_POWER = "power-production";
    /** Electric power of treatment, kW. */
    public static final String TREATMENT_POWER = "power-treatment";

    private Factors() {}
}
