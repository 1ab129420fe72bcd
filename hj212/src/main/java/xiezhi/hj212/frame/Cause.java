package xiezhi.hj212.frame;

/** Why a piece of the stream is no packet. A rejected piece is never answered and never stored as data. */
public enum Cause {
    /** Length right, check sum wrong. */
    BAD_CRC("badcrc", "校验错误"),
    /** The check sum is the one of MODBUS, written high byte first. */
    MODBUS_CRC("modbus-crc", "校验按 MODBUS 算法计算"),
    /** The check sum is the one of MODBUS, written low byte first. */
    MODBUS_CRC_SWAPPED("modbus-crc-swapped", "校验按 MODBUS 算法计算且高低字节颠倒"),
    /** The length field does not say how long the data segment is, or is no number. */
    BAD_LENGTH("badlen", "长度字段与数据段不符"),
    /** Both wrong. */
    BAD_CRC_AND_LENGTH("badcrc+badlen", "校验和长度都错"),
    /** Cut off: the stream ended, or the next packet began, before this one was complete. */
    TRUNCATED("truncated", "数据包不完整"),
    /** The end of a packet without its beginning. */
    GARBAGE("garbage", "只有包尾、没有包头"),
    /** A header after which nothing that could end a packet came within the limit. */
    ENDLESS("endless", "超过长度上限仍未见包尾"),
    /** An enciphered packet whose key is not known. */
    NO_KEY("nokey", "加密数据包，没有密钥"),
    /** An enciphered packet that no known key opens. */
    BAD_KEY("badkey", "加密数据包，密钥不符或者密文损坏");

    private final String code;
    private final String chinese;

    Cause(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** The stable name in reports, such as {@code badcrc}. */
    public String code() {
        return code;
    }

    /** One phrase for people. */
    public String chinese() {
        return chinese;
    }
}
