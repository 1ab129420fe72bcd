package xiezhi.core.violation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a fine is a multiple or a share of. */
public enum BaseAmount {
    TOTAL_INVESTMENT("建设项目总投资额"),
    DISPOSAL_COST("所需处置费用"),
    DIRECT_LOSS("直接经济损失"),
    GOODS_VALUE("货值金额"),
    GAINS("违法所得"),
    FEES("所收费用"),
    INCOME("上一年度收入");

    private final String zh;

    BaseAmount(String zh) {
        this.zh = zh;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String zh() {
        return zh;
    }

    public static Optional<BaseAmount> of(String id) {
        return Arrays.stream(values()).filter(base -> base.id().equals(id)).findFirst();
    }
}
