package xiezhi.hj212.frame;

import java.util.Locale;

/** Finds what is wrong with a frame, and what mistake of the sender explains it. */
final class Blame {
    private Blame() {}

    /**
     * @param bytes from {@code ##} to the trailer
     * @param declared the length field, or {@link Headers#NO_LENGTH}
     * @param found length of the data segment as present; negative when even the head is incomplete
     */
    static Rejection of(byte[] bytes, long offset, int declared, int found) {
        if (found < 0) {
            return new Rejection.Builder(Cause.BAD_LENGTH, bytes, offset)
                    .lengths(declared, Rejection.NONE)
                    .because("包头不完整")
                    .build();
        }
        int end = Frame.HEAD + found;
        int inPacket = Bytes.fourHex(bytes, end);
        int computed = Crc.of(bytes, Frame.HEAD, end);
        boolean isCrcRight = inPacket == computed;
        boolean isLengthRight = declared == found;
        String crc = crcText(bytes, end, inPacket, computed);
        String length = lengthText(bytes, declared, found, end);
        Cause cause;
        String why;
        if (isLengthRight) {
            cause = crcCause(bytes, end, inPacket);
            why = crc;
        } else if (isCrcRight || declared == Headers.NO_LENGTH) {
            cause = Cause.BAD_LENGTH;
            why = length;
        } else {
            cause = Cause.BAD_CRC_AND_LENGTH;
            why = length + "；" + crc;
        }
        return new Rejection.Builder(cause, bytes, offset)
                .lengths(declared, found)
                .crcs(inPacket, computed)
                .because(why)
                .build();
    }

    private static Cause crcCause(byte[] bytes, int end, int inPacket) {
        int modbus = Crc.modbus(bytes, Frame.HEAD, end);
        if (inPacket == modbus) {
            return Cause.MODBUS_CRC;
        }
        return inPacket == Crc.swapped(modbus) ? Cause.MODBUS_CRC_SWAPPED : Cause.BAD_CRC;
    }

    private static String crcText(byte[] bytes, int end, int inPacket, int computed) {
        String expected = "应为 " + hex(computed) + "，";
        if (inPacket == Bytes.NOT_HEX) {
            return expected + "包中校验不是十六进制";
        }
        String found = expected + "包中为 " + hex(inPacket);
        if (inPacket == Crc.swapped(computed)) {
            return found + "，高低字节颠倒";
        }
        if (crcCause(bytes, end, inPacket) != Cause.BAD_CRC) {
            return found + "，正是 MODBUS 算法的结果";
        }
        if (inPacket == Crc.of(bytes, 0, end)) {
            return found + "，把包头和长度也算了进去";
        }
        return Crc.isPossible(inPacket) ? found : found + "，本算法不可能得出，发送方用了别的算法";
    }

    private static String lengthText(byte[] bytes, int declared, int found, int end) {
        if (declared == Headers.NO_LENGTH) {
            return "长度字段不是四位数字，数据段实有 " + found + " 个字节";
        }
        String text = "长度字段为 " + declared + "，数据段实有 " + found + " 个字节";
        if (declared == characters(bytes, end)) {
            return text + "，发送方按字符数计算";
        }
        return declared == found + Frame.HEAD + Frame.CRC_TEXT + 2 || declared == found + Frame.HEAD + Frame.CRC_TEXT
                ? text + "，发送方把包头和校验也算了进去"
                : text;
    }

    /** Characters of the data segment if it is UTF-8; in GBK two bytes make one, which is tried as well. */
    private static int characters(byte[] bytes, int end) {
        int utf8 = 0;
        int high = 0;
        for (int i = Frame.HEAD; i < end; i++) {
            utf8 += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
            high += bytes[i] < 0 ? 1 : 0;
        }
        if (high == 0) {
            return Headers.NO_LENGTH;
        }
        return Text.isUtf8(bytes, Frame.HEAD, end) ? utf8 : end - Frame.HEAD - high / 2;
    }

    private static String hex(int crc) {
        return String.format(Locale.ROOT, "%04X", crc);
    }
}
