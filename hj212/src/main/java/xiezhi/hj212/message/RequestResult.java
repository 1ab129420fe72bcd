package xiezhi.hj212.message;

import java.util.Optional;

/** Answers to a request (QnRtn). */
public enum RequestResult {
    /** Ready to carry it out. */
    READY(1),
    /** Refused. */
    REFUSED(2),
    /** Wrong password. */
    WRONG_PW(3),
    /** Wrong MN. */
    WRONG_MN(4),
    /** Wrong ST. */
    WRONG_ST(5),
    /** Wrong Flag. */
    WRONG_FLAG(6),
    /** Wrong QN. */
    WRONG_QN(7),
    /** Wrong CN. */
    WRONG_CN(8),
    /** Wrong check sum. */
    WRONG_CRC(9),
    /** Unknown. */
    UNKNOWN(100);

    private final int code;

    RequestResult(int code) {
        this.code = code;
    }

    /** As written in a packet. */
    public int code() {
        return code;
    }

    /** The result of a code, if the standard has one. */
    public static Optional<RequestResult> of(int code) {
        for (RequestResult result : values()) {
            if (result.code == code) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }
}
