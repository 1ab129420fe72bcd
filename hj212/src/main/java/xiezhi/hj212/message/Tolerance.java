package xiezhi.hj212.message;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a packet got wrong and was accepted with. The check of the frame is strict, the reading of the content is tolerant;
 * nothing is put up with in silence, so that the devices of a firm can be told apart and put right.
 */
public enum Tolerance {
    /** 数据区的 CP=&& 或者 && 不完整. */
    BAD_CP("badcp", "数据区的 CP=&& 或者 && 不完整"),
    /** 数值不是数，或者不是测量值. */
    BAD_VALUE("badvalue", "数值不是数，或者不是测量值"),
    /** 数值是占位数，例如 -9999. */
    SENTINEL("sentinel", "数值是占位数，例如 -9999"),
    /** 数值为空. */
    EMPTY_VALUE("empty-value", "数值为空"),
    /** 数值写法特别，例如 1E3、.5. */
    NUMBER_FORM("number-form", "数值写法特别，例如 1E3、.5"),
    /** 数值或者文字里有逗号、分号. */
    COMMA_IN_VALUE("comma-in-value", "数值或者文字里有逗号、分号"),
    /** Flag 不在 0 到 255 之间. */
    BAD_FLAG("badflag", "Flag 不在 0 到 255 之间"),
    /** 没有 Flag，按 2005 版处理、不应答. */
    NO_FLAG("no-flag", "没有 Flag，按 2005 版处理、不应答"),
    /** Flag 中的版本号没有定义. */
    UNKNOWN_VERSION("unknown-version", "Flag 中的版本号没有定义"),
    /** 时间不可能，或者差得太远. */
    BAD_TIME("badtime", "时间不可能，或者差得太远"),
    /** 数据时间晚于请求编号的时间. */
    TIME_AHEAD("time-ahead", "数据时间晚于请求编号的时间"),
    /** 时间带毫秒. */
    TIME_WITH_MILLISECONDS("time-with-milliseconds", "时间带毫秒"),
    /** 时间为空. */
    EMPTY_TIME("empty-time", "时间为空"),
    /** 请求编号不是时间. */
    BAD_QN("badqn", "请求编号不是时间"),
    /** 字段名大小写不对. */
    BAD_CASE("badcase", "字段名大小写不对"),
    /** 数据段中有认不出的片段. */
    BAD_FIELD("badfield", "数据段中有认不出的片段"),
    /** 数据段中有标准以外的字段. */
    UNKNOWN_FIELD("unknown-field", "数据段中有标准以外的字段"),
    /** 数据段中同一字段出现两次，取第一次. */
    REPEATED_FIELD("repeated-field", "数据段中同一字段出现两次，取第一次"),
    /** 字段次序与标准不同. */
    FIELD_ORDER("field-order", "字段次序与标准不同"),
    /** 没有设备标识 MN. */
    NO_MN("no-mn", "没有设备标识 MN"),
    /** 没有系统编码 ST. */
    NO_ST("no-st", "没有系统编码 ST"),
    /** 没有命令编码 CN. */
    NO_CN("no-cn", "没有命令编码 CN"),
    /** 没有密码 PW. */
    NO_PW("no-pw", "没有密码 PW"),
    /** 数据段为空. */
    EMPTY_PACKET("empty-packet", "数据段为空"),
    /** 系统编码不是两位数字或大写字母. */
    ST_FORM("st-form", "系统编码不是两位数字或大写字母"),
    /** 命令编码不是四位数字. */
    CN_FORM("cn-form", "命令编码不是四位数字"),
    /** 密码不是六位. */
    PW_FORM("pw-form", "密码不是六位"),
    /** 设备标识不是该版本规定的形式. */
    MN_FORM("mn-form", "设备标识不是该版本规定的形式"),
    /** 命令编码不在标准的表中. */
    UNKNOWN_COMMAND("unknown-command", "命令编码不在标准的表中"),
    /** 标准以外的子字段. */
    UNKNOWN_ITEM("unknown-item", "标准以外的子字段"),
    /** 标准以外的数据标记. */
    UNKNOWN_MARK("unknown-mark", "标准以外的数据标记"),
    /** 有包号但 Flag 没有拆分位. */
    PARTS_WITHOUT_SPLIT("parts-without-split", "有包号但 Flag 没有拆分位"),
    /** Flag 有拆分位但没有包号. */
    SPLIT_WITHOUT_PARTS("split-without-parts", "Flag 有拆分位但没有包号"),
    /** 总包数、包号不是数或者不合理. */
    BAD_PARTS("badparts", "总包数、包号不是数或者不合理"),
    /** RF 不是 1. */
    BAD_RF("badrf", "RF 不是 1"),
    /** 数据段超过 1024 字节. */
    OVERSIZE("oversize", "数据段超过 1024 字节"),
    /** 包尾只有换行. */
    LF_TRAILER("lf-trailer", "包尾只有换行"),
    /** 包尾只有回车. */
    CR_TRAILER("cr-trailer", "包尾只有回车"),
    /** 包尾是两个回车加换行. */
    CR_CR_LF_TRAILER("crcrlf-trailer", "包尾是两个回车加换行"),
    /** 没有包尾. */
    NO_TRAILER("no-trailer", "没有包尾"),
    /** 校验用小写字母. */
    CRC_LOWER_CASE("crc-lower-case", "校验用小写字母"),
    /** 字段前后有多余的逗号. */
    STRAY_COMMA("stray-comma", "字段前后有多余的逗号"),
    /** 数据区中有空项. */
    STRAY_SEPARATOR("stray-separator", "数据区中有空项"),
    /** 数据区末尾有多余的分隔符. */
    TRAILING_SEPARATOR("trailing-separator", "数据区末尾有多余的分隔符"),
    /** 数据区中有没有等号的项. */
    BAD_ITEM("baditem", "数据区中有没有等号的项"),
    /** 名称或者值前后有空格. */
    BLANK("blank", "名称或者值前后有空格"),
    /** 文字按 GBK 编码. */
    GBK("gbk", "文字按 GBK 编码"),
    /** 文字既不是 UTF-8 也不是 GBK. */
    BAD_TEXT("badtext", "文字既不是 UTF-8 也不是 GBK"),
    /** 同一因子同一子字段给出两个不同的值. */
    CONFLICT("conflict", "同一因子同一子字段给出两个不同的值"),
    /** 同一因子同一子字段重复，值相同. */
    REPEATED_ITEM("repeated-item", "同一因子同一子字段重复，值相同"),
    /** 同一因子分在两组，按因子合并. */
    FACTOR_IN_TWO_GROUPS("factor-in-two-groups", "同一因子分在两组，按因子合并"),
    /** 地表水站点的 2017 版用法：Flag 版本号为 2. */
    SURFACE_WATER("surface-water", "地表水站点的 2017 版用法：Flag 版本号为 2"),
    /** 用公开的示例密钥加密. */
    EXAMPLE_KEY("example-key", "用公开的示例密钥加密"),
    /** 校验按密文计算. */
    CRC_OVER_CIPHERTEXT("crc-over-ciphertext", "校验按密文计算"),
    /** 长度字段按密文计算. */
    LENGTH_OF_CIPHERTEXT("length-of-ciphertext", "长度字段按密文计算"),
    /** 密文写法与标准不同. */
    CIPHER_FORM("cipher-form", "密文写法与标准不同"),
    /** 因子编码不在该版本的表中. */
    PRIVATE_FACTOR("private-factor", "因子编码不在该版本的表中"),
    /** 因子属于另一种介质，与系统编码不符. */
    OTHER_MEDIUM("other-medium", "因子属于另一种介质，与系统编码不符"),
    /** 与之前的数据包完全相同. */
    DUPLICATE("duplicate", "与之前的数据包完全相同");

    private static final Tolerance[] ALL = values();

    private final String code;
    private final String chinese;

    Tolerance(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** The stable name in reports, such as {@code badtime}. */
    public String code() {
        return code;
    }

    /** One phrase for people. */
    public String chinese() {
        return chinese;
    }

    /** Number of the tolerance in arrays; lives no longer than the packet. */
    @SuppressWarnings("EnumOrdinal") // never stored
    int slot() {
        return ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // never stored
    static Tolerance at(int slot) {
        return ALL[slot];
    }

    /** The bit of this tolerance in a set packed into a long. */
    long bit() {
        return 1L << slot();
    }

    static Set<Tolerance> unpacked(long bits) {
        var set = EnumSet.noneOf(Tolerance.class);
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            set.add(at(Long.numberOfTrailingZeros(rest)));
        }
        return set;
    }
}
