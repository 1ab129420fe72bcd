package xiezhi.server.firm;

/** What is entered of a firm: one column of a list, one field of the form. */
enum FirmColumn {
    NAME("name", "企业名称"),
    CREDIT_CODE("creditCode", "统一社会信用代码"),
    HEAD("head", "法定代表人"),
    ADDRESS("address", "住所"),
    TRADE("trade", "行业"),
    UNIT("unit", "所在地单位"),
    PERMIT_NUMBER("permitNumber", "许可证编号"),
    PERMIT_TYPE("permitType", "管理类别"),
    PERMIT_FROM("permitFrom", "有效期起"),
    PERMIT_UNTIL("permitUntil", "有效期至");

    private final String id;
    private final String title;

    FirmColumn(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Name in JSON. */
    String id() {
        return id;
    }

    /** Title of the column, in Chinese. */
    String title() {
        return title;
    }
}
