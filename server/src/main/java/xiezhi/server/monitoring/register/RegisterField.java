package xiezhi.server.monitoring.register;

import java.util.Map;

/** What is entered of outlets and what stands at them: one field of a form, one column of a list, one column of a table. */
@SuppressWarnings("ImmutableEnumChecker") // readings hold nothing that changes
enum RegisterField {
    OUTLET("outlet", "outlet", "排放口编号", FieldReading::outlet),
    OUTLET_ID("outlet", "id", "排放口编号", FieldReading::outlet),
    FIRM("firm", "firm", "统一社会信用代码", FieldReading.code("[0-9A-Z]{1,18}", "应为企业名录中的统一社会信用代码")),
    OUTLET_NAME("name", "name", "排放口名称", FieldReading.text(Lengths.NAME)),
    MEDIUM(
            "medium",
            "medium",
            "类别",
            FieldReading.choice("应为废水或者废气", Map.of("water", "water", "gas", "gas", "废水", "water", "废气", "gas"))),
    FROM("from", "from_on", "开始日期", FieldReading::day),
    UNTIL("until", "until_on", "结束日期", FieldReading::day),
    MN("mn", "mn", "设备标识MN", FieldReading.code("[0-9A-Za-z_]{1,32}", "应为 1 到 32 个字母、数字或下划线")),
    PASSWORD(
            "password",
            "password",
            "访问密码",
            FieldReading.code("[!-~&&[^;=&,#]]{1,32}", "应为 1 到 32 个字母、数字或符号，不含 ; = & , #")),
    EDITION(
            "edition",
            "edition",
            "标准版本",
            FieldReading.choice("应为 2005、2017、2025 之一", Map.of("2005", "2005", "2017", "2017", "2025", "2025"))),
    PERIOD_LABEL(
            "periodLabel",
            "label",
            "时段标签",
            FieldReading.choice(
                    "应为起始时刻或者结束时刻", Map.of("begin", "begin", "end", "end", "起始时刻", "begin", "结束时刻", "end"))),
    PART_MINUTES(
            "partMinutes",
            "part_minutes",
            "分钟数据时段",
            FieldReading.code("[1-6]|1[025]|20|30|60", "应为 60 的约数：1、2、3、4、5、6、10、12、15、20、30、60")),
    KEY_STATE(
            "keyState",
            "key_state",
            "SM4 密钥",
            FieldReading.choice("应为已设置或者未设置", Map.of("set", "set", "none", "none", "已设置", "set", "未设置", "none"))),
    SM4_KEY("sm4Key", "sm4_key", "新密钥", FieldReading::sm4Key),
    INSTRUMENT("instrument", "instrument", "仪器", FieldReading.text(Lengths.NAME)),
    INTERVAL("intervalMinutes", "interval_minutes", "数据间隔", FieldReading.whole(1, Lengths.MINUTES_OF_A_DAY)),
    SENT_FACTORS("factors", "factors", "小时数据因子", FieldReading::factors),
    FACTOR("factor", "factor", "因子编码", FieldReading::factor),
    SENT_FACTOR("factor", "factor", "用电因子编码", FieldReading.code("[0-9A-Za-z]{1,16}", "应为 1 到 16 个字母、数字")),
    AVERAGING(
            "averaging",
            "averaging",
            "取值时间",
            FieldReading.choice(
                    "应为瞬时、小时、日之一",
                    Map.of(
                            "moment", "moment", "hour", "hour", "day", "day", "瞬时", "moment", "小时", "hour", "小时均值",
                            "hour", "日", "day", "日均值", "day"))),
    AT_MOST("atMost", "at_most", "限值", FieldReading.number(0, Lengths.GREATEST)),
    UNIT("unit", "measure", "单位", FieldReading.text(Lengths.UNIT)),
    BASIS("basis", "basis", "依据", FieldReading.text(Lengths.WORDS)),
    ID("id", "id", "编号", FieldReading.code("[\\w.:\\-]{1,100}", "应为 1 到 100 个字母、数字、点、横线或下划线")),
    STOP_KIND(
            "kind",
            "kind",
            "种类",
            FieldReading.choice(
                    "应为申报停运、责令停产、责令限产之一",
                    Map.of(
                            "declared-stop",
                            "declared-stop",
                            "ordered-stop",
                            "ordered-stop",
                            "ordered-limit",
                            "ordered-limit"))),
    FROM_AT("from", "from_at", "开始时间", FieldReading::time),
    UNTIL_AT("until", "until_at", "结束时间", FieldReading::time),
    STATED_AT("statedAt", "stated_at", "申报或者下达时间", FieldReading::time),
    ALLOWED_SHARE("allowedShare", "allowed_share", "允许的负荷", FieldReading.number(0, 1)),
    STATE(
            "state",
            "state",
            "标记内容",
            FieldReading.choice(
                    "应为停运、启停、维护、校准、参数改动、重启之一",
                    Map.of(
                            "stop",
                            "stop",
                            "start-up",
                            "start-up",
                            "maintenance",
                            "maintenance",
                            "calibrated",
                            "calibrated",
                            "parameter-changed",
                            "parameter-changed",
                            "restarted",
                            "restarted"))),
    MARKED_AT("markedAt", "marked_at", "标记时间", FieldReading::time),
    MARKED_BY("markedBy", "marked_by", "标记人", FieldReading.text(Lengths.NAME)),
    EQUIPMENT_NAME("name", "name", "设施名称", FieldReading.text(Lengths.NAME)),
    PURPOSE(
            "purpose",
            "purpose",
            "用途",
            FieldReading.choice("应为生产设施或者治理设施", Map.of("production", "production", "treatment", "treatment"))),
    RATED("ratedKilowatts", "rated_kilowatts", "额定功率", FieldReading.positive(Lengths.GREATEST)),
    FACTOR_NAME("name", "name", "因子名称", FieldReading.text(Lengths.NAME)),
    IS_POLLUTANT(
            "isPollutant",
            "is_pollutant",
            "是否污染物",
            FieldReading.choice("应为是或者否", Map.of("true", true, "false", false))),
    RANGE("range", "instrument_range", "量程", FieldReading.positive(Lengths.GREATEST)),
    DETECTION_LIMIT("detectionLimit", "detection_limit", "检出限", FieldReading.number(0, Lengths.GREATEST)),
    RESOLUTION("resolution", "resolution", "分辨力", FieldReading.positive(Lengths.GREATEST)),
    YEARLY_KG("yearlyKg", "yearly_kg", "年许可排放量", FieldReading.number(0, Lengths.GREATEST)),
    PLANT(
            "plant",
            "kind",
            "设施类型",
            FieldReading.choice(
                    "应为燃气锅炉、燃煤锅炉、生活垃圾焚烧炉、污水处理厂之一",
                    Map.of(
                            "gas-boiler",
                            "gas-boiler",
                            "coal-boiler",
                            "coal-boiler",
                            "waste-incinerator",
                            "waste-incinerator",
                            "waste-water-plant",
                            "waste-water-plant"))),
    REFERENCE_OXYGEN("referenceOxygen", "reference_oxygen", "基准氧含量", FieldReading.number(0, Lengths.OXYGEN_OF_AIR)),
    DUCT_AREA("ductArea", "duct_area", "烟道截面积", FieldReading.positive(Lengths.GREATEST)),
    NORMAL_FLOW("normalFlow", "normal_flow", "正常流量", FieldReading.positive(Lengths.GREATEST)),
    MOISTURE("moisture", "moisture", "含湿量", FieldReading.number(0, 1)),
    IS_BATCH("isBatch", "is_batch", "是否间歇排放", FieldReading.choice("应为是或者否", Map.of("true", true, "false", false)));

    private final String id;
    private final String column;
    private final String title;
    private final FieldReading reading;

    RegisterField(String id, String column, String title, FieldReading reading) {
        this.id = id;
        this.column = column;
        this.title = title;
        this.reading = reading;
    }

    /** Name in JSON and in statements. */
    String id() {
        return id;
    }

    /** Column of the table it is kept in. */
    String column() {
        return column;
    }

    /** What people call it, in Chinese; the title of a column of a list. */
    String title() {
        return title;
    }

    /** Whether what is typed is told to nobody. */
    boolean isSecret() {
        return this == PASSWORD || this == SM4_KEY;
    }

    FieldReading reading() {
        return reading;
    }

    /** Bounds of what is typed. */
    private static final class Lengths {
        static final int NAME = 100;
        static final int UNIT = 20;
        static final int WORDS = 300;
        static final int MINUTES_OF_A_DAY = 1440;
        static final long GREATEST = 1_000_000_000_000L;
        /** Percent. */
        static final int OXYGEN_OF_AIR = 21;

        private Lengths() {}
    }
}
