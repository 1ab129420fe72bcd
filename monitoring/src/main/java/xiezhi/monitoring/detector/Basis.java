package xiezhi.monitoring.detector;

/** Where a figure of a detector comes from. */
public enum Basis {
    /** From a technical standard, which is named. */
    STANDARD("standard", "标准"),
    /** Used by agencies as publicly reported. */
    PRACTICE("practice", "执法实践"),
    /** Our own engineering choice: may support a lead, never more. */
    OWN("own", "自定");

    private final String id;
    private final String zh;

    Basis(String id, String zh) {
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
