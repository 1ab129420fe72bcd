package xiezhi.sample.series;

import java.util.EnumSet;
import java.util.Set;
import xiezhi.monitoring.series.OutletKind;

/** A fault that can be planted into a clean series, and the detector that should find it. */
public enum SeriesFault {
    HOUR_EXCEEDED("小时超标", "D01", gas()),
    DAY_EXCEEDED("日均超标", "D02", EnumSet.of(OutletKind.WASTE_INCINERATOR, OutletKind.WASTE_WATER_PLANT)),
    RISING("逐步接近限值", "D03", gas()),
    HELD_BELOW("压在限值之下", "D04", gas()),
    CLIPPED("削峰", "D05", gas()),
    CONSTANT("恒值", "D06", all()),
    SMOOTHED("过度平滑", "D07", gas()),
    REPEATED("数据复制", "D09", gas()),
    SWAPPED_SIGNAL("信号挪用", "D10", all()),
    UNCONVERTED("全部未折算", "D12", gas()),
    WRONG_REFERENCE("基准氧改动", "D12", gas()),
    FLOW_SCALED("流量缩小", "D14", gas()),
    NO_FLOW("有生产无流量", "D15", all()),
    TREATMENT_OFF("治理停运", "D16", all()),
    FALSE_MARK("虚假停运标记", "D17", all()),
    LATE_MARK("超标后补标记", "D17", gas()),
    LONG_UPKEEP("维护标记过长", "D18", all()),
    SCALED("校准后缩小", "D19", all()),
    SHIFTED("改参后平移", "D19", all()),
    SILENT("长时间离线", "D21", all()),
    WRONG_CLOCK("时钟错误", "D22", all()),
    WRONG_LABEL("小时标签错位", "D22", gas()),
    WRONG_MEAN("小时值另算", "D23", all()),
    LOW_FILL("低值补传", "D24", all()),
    CHANGED_LATER("事后改数", "D24", all()),
    ORDER_BROKEN("停产未停", "D26", all()),
    NIGHT_LOAD("夜间加大", "D27", all()),
    TOTAL_PASSED("总量超许可", "D28", all());

    private final String zh;
    private final String detector;
    private final Set<OutletKind> kinds;

    SeriesFault(String zh, String detector, Set<OutletKind> kinds) {
        this.zh = zh;
        this.detector = detector;
        this.kinds = kinds;
    }

    private static Set<OutletKind> gas() {
        return EnumSet.of(OutletKind.GAS_BOILER, OutletKind.COAL_BOILER, OutletKind.WASTE_INCINERATOR);
    }

    private static Set<OutletKind> all() {
        return EnumSet.allOf(OutletKind.class);
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
        return EnumSet.copyOf(kinds);
    }
}
