package xiezhi.hj212.receive;

/** Why the receiver refuses a connection or a packet whose frame is right. Wrong frames have a {@code frame.Cause}. */
public enum Refusal {
    /** As many connections as allowed are open. */
    TOO_MANY_CONNECTIONS("too-many-connections", "连接总数已满"),
    /** As many connections as allowed are open from this address. */
    TOO_MANY_FROM_ADDRESS("too-many-from-address", "同一地址的连接数已满"),
    /** No good packet came in time. */
    NO_FIRST_FRAME("no-first-frame", "连接后迟迟没有完好的数据包"),
    /** A packet was begun and not ended in time. */
    HALF_PACKET("half-packet", "数据包开了头，迟迟不完整"),
    /** Nothing came for too long. */
    SILENT("silent", "长时间没有任何数据"),
    /** Too many bytes in a row that are no good packet. */
    NOISE("noise", "连续收到过多不是数据包的字节"),
    /** The other side does not take its answers. */
    ANSWERS_NOT_READ("answers-not-read", "对方不读取应答"),
    /** The register does not know the device. */
    UNKNOWN_MN("unknown-mn", "设备未登记"),
    /** The register has another password. */
    WRONG_PASSWORD("wrong-password", "密码与登记的不符"),
    /** The sink failed; the packet is not answered and must come again. */
    NOT_KEPT("not-kept", "未能保存，没有应答"),
    /** QN, PW or MN hold characters that cannot stand in an answer. */
    NOT_ANSWERABLE("not-answerable", "已保存，但请求编号、密码或设备标识无法写进应答");

    private final String code;
    private final String chinese;

    Refusal(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** The stable name in counts and reports. */
    public String code() {
        return code;
    }

    /** One phrase for people. */
    public String chinese() {
        return chinese;
    }
}
