package xiezhi.hj212.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What lies between two ends of packets, judged when its own end is found. Of all {@code ##} marks in it at most one is
 * the header: the last whose length leads to this end and whose check sum is right.
 */
final class Piece {
    private static final byte[] ENCIPHERED = "CP=&&{0".getBytes(StandardCharsets.US_ASCII);
    /** Most check sums computed for one end: marks in the text of a packet are rare, forged ones must cost little. */
    private static final int MOST_TRIED = 8;

    private final byte[] buffer;
    private final long base;
    private final Headers headers;
    private final FrameListener listener;

    /**
     * @param base position in the stream of {@code buffer[0]}
     */
    Piece(byte[] buffer, long base, Headers headers, FrameListener listener) {
        this.buffer = buffer;
        this.base = base;
        this.headers = headers;
        this.listener = listener;
    }

    /**
     * Reports everything from {@code from} to the end of the packet whose data segment ends at {@code end}.
     *
     * @param trailer what follows the check sum
     */
    void close(int from, int end, Trailer trailer) {
        int until = end + Frame.CRC_TEXT + trailer.length();
        int header = rightOne(end);
        boolean isEnciphered = false;
        if (header < 0 && !headers.isEmpty()) {
            int likeliest = headers.likeliest();
            isEnciphered = isEnciphered(likeliest, end);
            header = isEnciphered ? likeliest : -1;
        }
        if (header >= 0) {
            giveUp(from, header, headers.position(header));
            int at = headers.position(header);
            int crc = Bytes.fourHex(buffer, end);
            listener.frame(new Frame(
                    Arrays.copyOfRange(buffer, at, until),
                    base + at,
                    headers.declared(header),
                    crc,
                    trailer,
                    isEnciphered));
            return;
        }
        reject(from, end, until);
    }

    /** Reports the marks before number {@code before} as cut off; everything before {@code until} is dealt with. */
    void giveUp(int from, int before, int until) {
        int next = from;
        for (int i = 0; i < before; i++) {
            if (!headers.isNumeric(i)) {
                continue;
            }
            int at = headers.position(i);
            int stop = until;
            for (int k = i + 1; k < before && stop == until; k++) {
                stop = headers.isNumeric(k) ? headers.position(k) : until;
            }
            skip(next, at);
            next = stop;
            abandon(Cause.TRUNCATED, i, stop);
        }
        skip(next, until);
    }

    /** Reports one mark whose packet never came to an end. A packet without content is complete in itself. */
    void abandon(Cause cause, int header, int until) {
        int at = headers.position(header);
        int crcAt = at + Frame.HEAD;
        if (headers.declared(header) == 0 && crcAt + Frame.CRC_TEXT <= until) {
            int crc = Bytes.fourHex(buffer, crcAt);
            if (crc == Crc.OF_NOTHING) {
                Trailer trailer = trailerWithin(crcAt + Frame.CRC_TEXT, until);
                int stop = crcAt + Frame.CRC_TEXT + trailer.length();
                listener.frame(new Frame(Arrays.copyOfRange(buffer, at, stop), base + at, 0, crc, trailer, false));
                skip(stop, until);
                return;
            }
        }
        int declaredEnd = headers.declaredEnd(header);
        if (cause == Cause.TRUNCATED && isWholeTo(declaredEnd, until)) {
            int stop = declaredEnd + Frame.CRC_TEXT;
            stop += trailerWithin(stop, until).length();
            listener.rejected(Blame.of(
                    Arrays.copyOfRange(buffer, at, stop),
                    base + at,
                    headers.declared(header),
                    headers.declared(header)));
            skip(stop, until);
            return;
        }
        int present = until - at - Frame.HEAD;
        listener.rejected(new Rejection.Builder(cause, Arrays.copyOfRange(buffer, at, until), base + at)
                .lengths(headers.declared(header), Rejection.NONE)
                .because("长度字段为 " + headers.declared(header) + "，其后只有 " + Math.max(0, present) + " 个字节")
                .build());
    }

    /** Whether a data segment ends where its header says, so that only its check sum can be wrong. */
    private boolean isWholeTo(int end, int until) {
        return end > 1 && end + Frame.CRC_TEXT <= until && buffer[end - 1] == '&' && buffer[end - 2] == '&';
    }

    void skip(int from, int until) {
        if (until > from) {
            listener.skipped(base + from, until - from);
        }
    }

    private Trailer trailerWithin(int at, int until) {
        for (Trailer trailer : new Trailer[] {Trailer.CR_CR_LF, Trailer.CR_LF, Trailer.LF, Trailer.CR}) {
            byte[] text = text(trailer);
            if (at + text.length <= until && Arrays.equals(text, 0, text.length, buffer, at, at + text.length)) {
                return trailer;
            }
        }
        return Trailer.NONE;
    }

    private static byte[] text(Trailer trailer) {
        return switch (trailer) {
            case CR_LF -> new byte[] {'\r', '\n'};
            case LF -> new byte[] {'\n'};
            case CR -> new byte[] {'\r'};
            case CR_CR_LF -> new byte[] {'\r', '\r', '\n'};
            case NONE -> new byte[0];
        };
    }

    /** Whether a header leads to this end with the right check sum. */
    boolean isRight(int end) {
        return rightOne(end) >= 0;
    }

    private int rightOne(int end) {
        int crc = Bytes.fourHex(buffer, end);
        if (crc == Bytes.NOT_HEX) {
            return -1;
        }
        int tried = 0;
        for (int i = headers.count() - 1; i >= 0 && tried < MOST_TRIED; i--) {
            if (headers.declaredEnd(i) == end) {
                tried++;
                if (Crc.of(buffer, headers.position(i) + Frame.HEAD, end) == crc) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean isEnciphered(int header, int end) {
        return headers.isNumeric(header)
                && Bytes.fourHex(buffer, end) != Bytes.NOT_HEX
                && Bytes.find(buffer, headers.position(header) + Frame.HEAD, end, ENCIPHERED) >= 0;
    }

    private void reject(int from, int end, int until) {
        if (headers.isEmpty()) {
            listener.rejected(
                    new Rejection.Builder(Cause.GARBAGE, Arrays.copyOfRange(buffer, from, until), base + from).build());
            return;
        }
        int blamed = blamed(end);
        int at = headers.position(blamed);
        giveUp(from, blamed, at);
        listener.rejected(Blame.of(
                Arrays.copyOfRange(buffer, at, until), base + at, headers.declared(blamed), end - at - Frame.HEAD));
    }

    private int blamed(int end) {
        for (int i = headers.count() - 1; i >= 0; i--) {
            if (headers.declaredEnd(i) == end) {
                return i;
            }
        }
        return headers.likeliest();
    }
}
