package xiezhi.sample.series;

import java.util.EnumSet;
import java.util.Set;
import xiezhi.monitoring.series.OutletKind;

/** A fault that can be planted into a clean series, and the detector that should find it. */
public enum SeriesFault {
    HOUR_EXCEEDED("小时超标", "D01", Where.GAS),
    DAY_EXCEEDED("日均超标", "D02", Where.DAY_LIMITS),
    RISING("逐步接近限值", "D03", Where.GAS),
    HELD_BELOW("压在限值之下", "D04", Where.GAS),
    CLIPPED("削峰", "D05", Where.GAS),
    CONSTANT("恒值", "D06", Where.ANYWHERE),
    SMOOTHED("过度平滑", "D07", Where.GAS),
    REPEATED("数据复制", "D09", Where.GAS),
    SWAPPED_SIGNAL("信号挪用", "D10", Where.ANYWHERE),
    UNCONVERTED("全部未折算", "D12", Where.GAS),
    WRONG_REFERENCE("基准氧改动", "D12", Where.GAS),
    FLOW_SCALED("流量缩小", "D14", Where.GAS),
    NO_FLOW("有生产无流量", "D15", Where.ANYWHERE),
    TREATMENT_OFF("治理停运", "D16", Where.ANYWHERE),
    FALSE_MARK("虚假停运标记", "D17", Where.ANYWHERE),
    LATE_MARK("超标后补标记", "D17", Where.GAS),
    LONG_UPKEEP("维护标记过长", "D18", Where.ANYWHERE),
    SCALED("校准后缩小", "D19", Where.ANYWHERE),
    SHIFTED("改参后平移", "D19", Where.ANYWHERE),
    SILENT("长时间离线", "D21", Where.ANYWHERE),
    WRONG_CLOCK("时钟错误", "D22", Where.ANYWHERE),
    WRONG_LABEL("小时标签错位", "D22", Where.GAS),
    WRONG_MEAN("小时值另算", "D23", Where.ANYWHERE),
    LOW_FILL("低值补传", "D24", Where.ANYWHERE),
    CHANGED_LATER("事后改数", "D24", Where.ANYWHERE),
    ORDER_BROKEN("停产未停", "D26", Where.ANYWHERE),
    NIGHT_LOAD("夜间加大", "D27", Where.ANYWHERE),
    TOTAL_PASSED("总量超许可", "D28", Where.ANYWHERE);

    private final String zh;
    private final String detector;
    private final Where where;

    SeriesFault(String zh, String detector, Where where) {
        this.zh = zh;
        this.detector = detector;
        this.where = where;
    }

    /** For people. */
    public String zh() {
        return zh;
    }

    /** Id of the detector that should find it. */
    public String detector() {
        return detector;
    }

    /** Kinds of outlets it can be planted into. */
    public Set<OutletKind> kinds() {
        return switch (where) {
            case GAS -> EnumSet.of(OutletKind.GAS_BOILER, OutletKind.COAL_BOILER, OutletKind.WASTE_INCINERATOR);
            case DAY_LIMITS -> EnumSet.of(OutletKind.WASTE_INCINERATOR, OutletKind.WASTE_WATER_PLANT);
            case ANYWHERE -> EnumSet.allOf(OutletKind.class);
        };
    }

    private enum Where {
        GAS,
        DAY_LIMITS,
        ANYWHERE
    }
}
