package xiezhi.core.rule;

/** The nine categories of checks, named by letter as in {@code law/checks.tsv}. */
public enum Category {
    A("执法主体与管辖"),
    B("当事人"),
    C("立案与期限"),
    D("调查取证"),
    E("事实与法律适用"),
    F("裁量与处理"),
    G("审核、告知、听证与集体讨论"),
    H("文书与卷面"),
    I("送达、公示、执行、移送与归档");

    private final String zh;

    Category(String zh) {
        this.zh = zh;
    }

    /** Chinese label. */
    public String zh() {
        return zh;
    }
}
