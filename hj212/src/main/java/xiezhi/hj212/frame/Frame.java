package xiezhi.hj212.frame;

import java.util.Arrays;

/**
 * One frame whose structure holds: {@code ##}, length, data segment, check sum, trailer. Keeps the bytes exactly as they
 * came. A frame with an enciphered data area is {@linkplain #isEnciphered() marked}: its length and check sum speak of the
 * plain text and can only be checked with the key.
 */
public final class Frame {
    /** Bytes before the data segment: {@code ##} and four digits. */
    public static final int HEAD = 6;
    /** Bytes of the check sum as text. */
    public static final int CRC_TEXT = 4;

    private final byte[] bytes;
    private final long offset;
    private final int declaredLength;
    private final int crc;
    private final Trailer trailer;
    private final boolean isEnciphered;

    Frame(byte[] bytes, long offset, int declaredLength, int crc, Trailer trailer, boolean isEnciphered) {
        this.bytes = bytes;
        this.offset = offset;
        this.declaredLength = declaredLength;
        this.crc = crc;
        this.trailer = trailer;
        this.isEnciphered = isEnciphered;
    }

    /** The whole frame as received, from {@code ##} to the trailer. The array is the frame's own: do not write into it. */
    public byte[] bytes() {
        return bytes;
    }

    /** A copy of the data segment: what lies between the length and the check sum. */
    public byte[] segment() {
        return Arrays.copyOfRange(bytes, HEAD, segmentEnd());
    }

    /** Where the data segment begins in {@link #bytes()}. */
    public int segmentStart() {
        return HEAD;
    }

    /** Where the data segment ends in {@link #bytes()}, exclusive. */
    public int segmentEnd() {
        return bytes.length - trailer.length() - CRC_TEXT;
    }

    /** Position of the first {@code #} in the stream, from 0. */
    public long offset() {
        return offset;
    }

    /** The length the frame declares, bytes of the (plain) data segment. */
    public int declaredLength() {
        return declaredLength;
    }

    /** The check sum the frame carries. */
    public int crc() {
        return crc;
    }

    /** What ended the frame. */
    public Trailer trailer() {
        return trailer;
    }

    /** Whether the data area is enciphered and so the check sum not yet checked. */
    public boolean isEnciphered() {
        return isEnciphered;
    }

    /** Whether the check sum is written with lower-case letters. */
    public boolean isCrcLowerCase() {
        int end = segmentEnd();
        for (int i = end; i < end + CRC_TEXT; i++) {
            if (bytes[i] >= 'a') {
                return true;
            }
        }
        return false;
    }
}
