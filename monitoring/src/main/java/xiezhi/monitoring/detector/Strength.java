package xiezhi.monitoring.detector;

/** How much a detection alone may do. */
public enum Strength {
    /** Opens an episode on its own. */
    HARD("hard", "硬"),
    /** Needs an independent second one. */
    SOFT("soft", "软"),
    /** Told to the discharger or to whoever keeps the equipment; opens nothing. */
    NOTICE("notice", "提示");

    private final String id;
    private final String zh;

    Strength(String id, String zh) {
        this.id = id;
        this.zh = zh;
    }

    /** Name in files. */
    public String id() {
        return id;
    }

    /** For people. */
    public String zh() {
        return zh;
    }
}
