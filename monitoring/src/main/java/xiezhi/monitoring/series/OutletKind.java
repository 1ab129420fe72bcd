package xiezhi.monitoring.series;

/** Kind of an outlet, as far as detectors tell them apart. */
public enum OutletKind {
    GAS_BOILER("燃气锅炉", false),
    COAL_BOILER("燃煤锅炉", false),
    WASTE_INCINERATOR("生活垃圾焚烧炉", false),
    WASTE_WATER_PLANT("污水处理厂", true);

    private final String chinese;
    private final boolean water;

    OutletKind(String chinese, boolean water) {
        this.chinese = chinese;
        this.water = water;
    }

    /** For people. */
    public String chinese() {
        return chinese;
    }

    /** Whether water is discharged, not gas. */
    public boolean isWater() {
        return water;
    }
}
