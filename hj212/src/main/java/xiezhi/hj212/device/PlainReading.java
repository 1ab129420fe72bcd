package xiezhi.hj212.device;

import java.nio.charset.StandardCharsets;
import xiezhi.hj212.frame.Frame;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.Tolerance;

/** The rules of the frame in the plainest words, bit by bit as in the standard; a second opinion on the fast reader. */
final class PlainReading {
    private static final int FIRST = 0xFFFF;
    private static final int POLYNOMIAL = 0xA001;

    private PlainReading() {}

    /** Whether an accepted packet keeps the rules of the frame, or breaks one only as its tolerances say. */
    static boolean isRight(Packet packet) {
        Frame frame = packet.frame();
        byte[] bytes = frame.bytes();
        if (bytes[0] != '#' || bytes[1] != '#') {
            return false;
        }
        String length = new String(bytes, 2, 4, StandardCharsets.ISO_8859_1);
        byte[] counted = packet.tolerated(Tolerance.LENGTH_OF_CIPHERTEXT) ? frame.segment() : packet.plainSegment();
        byte[] summed = packet.tolerated(Tolerance.CRC_OVER_CIPHERTEXT) ? frame.segment() : packet.plainSegment();
        String crc = new String(bytes, frame.segmentEnd(), 4, StandardCharsets.ISO_8859_1);
        return Integer.parseInt(length) == counted.length && Integer.parseInt(crc, 16) == crc(summed);
    }

    private static int crc(byte[] bytes) {
        int register = FIRST;
        for (byte b : bytes) {
            register = (register >>> 8) ^ (b & 0xFF);
            for (int bit = 0; bit < 8; bit++) {
                boolean isSet = (register & 1) == 1;
                register >>>= 1;
                if (isSet) {
                    register ^= POLYNOMIAL;
                }
            }
        }
        return register;
    }
}
