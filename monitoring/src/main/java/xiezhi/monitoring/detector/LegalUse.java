package xiezhi.monitoring.detector;

/** The most a detection may be used for. */
public enum LegalUse {
    PREVENTION("prevention", "提醒企业"),
    DATA_QUALITY("data-quality", "数据质量核查"),
    LEAD("lead", "线索"),
    /** The values found may be the basis of an exceedance where a rule of the trade says so. */
    BASIS("basis", "行业规则可直接认定");

    private final String id;
    private final String zh;

    LegalUse(String id, String zh) {
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
