package xiezhi.hj212.frame;

import java.util.Arrays;

/**
 * Splits a stream of bytes into frames, however the bytes are cut: half packets wait, several packets in one read come out
 * one by one, bytes between packets are skipped, a damaged packet is rejected with its cause and never hides the good one
 * behind it. What comes out depends on the bytes alone, not on how they were cut into reads.
 *
 * <p>A packet ends where {@code &&}, four characters and a line end or the next {@code ##} stand, or where its own length
 * says so and at least two of these three agree. From one end to the next at most one packet is good: the {@code ##} mark
 * whose length leads exactly to the end and whose check sum is right. The rest is named: cut off, wrong length, wrong
 * check sum.
 *
 * <p>One splitter serves one stream and one thread. Memory is bounded by the greatest segment it was made for.
 */
public final class FrameSplitter {
    /** Longest data segment of the standard, bytes. */
    public static final int STANDARD_SEGMENT = 1024;
    /** Longest data segment accepted unless another limit is given: senders exceed the standard, ciphertext is five times as long. */
    public static final int DEFAULT_SEGMENT = 8192;
    /** Beyond this the packed positions inside a packet would not fit. */
    public static final int GREATEST_SEGMENT = 16_000;

    private static final int LONGEST_END = Frame.HEAD + Frame.CRC_TEXT + 3;
    private static final byte[] NOTHING = new byte[0];

    private final int greatestSegment;
    private final FrameListener listener;
    private final Headers headers = new Headers();
    private byte[] own = NOTHING;
    private byte[] buffer = NOTHING;
    private long base;
    private int low;
    private int at;
    private int high;
    private boolean isOwn = true;
    private boolean isEnd;
    private boolean isIdle;

    /** Splits with the {@linkplain #DEFAULT_SEGMENT usual limit}. */
    public FrameSplitter(FrameListener listener) {
        this(DEFAULT_SEGMENT, listener);
    }

    /**
     * @param greatestSegment longest data segment accepted, bytes, at least the standard's 1024
     */
    public FrameSplitter(int greatestSegment, FrameListener listener) {
        if (greatestSegment < STANDARD_SEGMENT || greatestSegment > GREATEST_SEGMENT) {
            throw new IllegalArgumentException("expected a limit of " + STANDARD_SEGMENT + " to " + GREATEST_SEGMENT
                    + " bytes, found " + greatestSegment);
        }
        this.greatestSegment = greatestSegment;
        this.listener = listener;
    }

    /** Takes the next bytes of the stream. */
    public void feed(byte[] bytes) {
        feed(bytes, 0, bytes.length);
    }

    /** Takes {@code bytes[from..until)} as the next bytes of the stream; the array is not kept. */
    public void feed(byte[] bytes, int from, int until) {
        if (low == high) {
            base += high - from;
            buffer = bytes;
            isOwn = false;
            low = from;
            at = from;
            high = until;
            headers.clear();
        } else {
            append(bytes, from, until);
        }
        scan();
        keepRest();
    }

    /**
     * Says that nothing came for a while: a packet complete but for its line end is handed on. A half packet goes on
     * waiting.
     */
    public void idle() {
        isIdle = true;
        scan();
        isIdle = false;
    }

    /** Says that the stream is over: what is incomplete is rejected as cut off. The splitter can then be used anew. */
    public void end() {
        isEnd = true;
        scan();
        Piece piece = piece();
        piece.giveUp(low, headers.count(), high);
        forget(high);
        isEnd = false;
    }

    /** Bytes that wait for more to come. */
    public int waiting() {
        return high - low;
    }

    private void append(byte[] bytes, int from, int until) {
        int length = until - from;
        if (own.length - high < length) {
            int rest = high - low;
            byte[] room = rest + length <= own.length ? own : new byte[Math.max(2 * own.length, rest + length)];
            System.arraycopy(buffer, low, room, 0, rest);
            moved(room);
        }
        System.arraycopy(bytes, from, own, high, length);
        high += length;
    }

    private void keepRest() {
        int rest = high - low;
        if (rest == 0) {
            buffer = own;
        }
        if (rest == 0 || isOwn) {
            return;
        }
        byte[] room = own.length >= rest ? own : new byte[Math.max(2 * rest, 256)];
        System.arraycopy(buffer, low, room, 0, rest);
        moved(room);
    }

    private void moved(byte[] room) {
        own = room;
        buffer = room;
        isOwn = true;
        headers.shift(low);
        base += low;
        at -= low;
        high -= low;
        low = 0;
    }

    private void forget(int until) {
        low = until;
        at = Math.max(at, until);
        headers.clear();
    }

    private Piece piece() {
        return new Piece(buffer, base, headers, listener);
    }

    private void scan() {
        boolean isMoving = true;
        while (isMoving && at < high) {
            byte b = buffer[at];
            if (b > '&' || b < '\n') {
                at++;
            } else {
                isMoving = switch (b) {
                    case '#' -> mark();
                    case '&' -> ampersand();
                    case '\r', '\n' -> lineEnd();
                    default -> pass();
                };
            }
            if (at - low > greatestSegment + LONGEST_END) {
                overflow();
            }
        }
    }

    private boolean pass() {
        at++;
        return true;
    }

    /** Whether to go on without the bytes that are not there yet. */
    private boolean passAtEnd() {
        if (isEnd) {
            at++;
        }
        return isEnd;
    }

    private void overflow() {
        if (headers.isEmpty()) {
            piece().skip(low, at);
            low = at;
            return;
        }
        Piece piece = piece();
        piece.skip(low, headers.position(0));
        int until = headers.count() > 1 ? headers.position(1) : at;
        if (headers.isNumeric(0)) {
            piece.abandon(Cause.ENDLESS, 0, until);
        } else {
            piece.skip(headers.position(0), until);
        }
        headers.removeFirst();
        low = until;
    }

    private boolean mark() {
        if (at + 1 >= high) {
            return passAtEnd();
        }
        if (buffer[at + 1] != '#') {
            return pass();
        }
        if (at + Frame.HEAD > high) {
            return partialMark();
        }
        if (buffer[at + 2] == '#') {
            return pass();
        }
        int length = Bytes.fourDigits(buffer, at + 2);
        if (headers.isEmpty()) {
            if (length > 0 && length <= greatestSegment && atOnce(length)) {
                return true;
            }
            if (length == 0 && at + Frame.HEAD + Frame.CRC_TEXT > high && !isEnd) {
                return false;
            }
            piece().skip(low, at);
            low = at;
            if (length == 0 && at + Frame.HEAD + Frame.CRC_TEXT <= high) {
                return withoutContent();
            }
        } else if (headers.isFull()) {
            overflow();
        }
        headers.add(at, length);
        at += 2;
        return true;
    }

    /** A mark in the last five bytes: at the end of the stream it is a packet cut off inside its head. */
    private boolean partialMark() {
        if (!isEnd) {
            return false;
        }
        if (at + 2 < high && buffer[at + 2] == '#') {
            return pass();
        }
        if (headers.isFull()) {
            overflow();
        }
        headers.add(at, 0);
        at = high;
        return true;
    }

    /** The usual case: a whole, right packet with nothing remarkable in it. */
    private boolean atOnce(int length) {
        int start = at + Frame.HEAD;
        int end = start + length;
        int stop = end + Frame.CRC_TEXT;
        if (stop + 2 > high || buffer[stop] != '\r' || buffer[stop + 1] != '\n' || !endsWithAmpersands(start, end)) {
            return false;
        }
        int crc = Bytes.fourHex(buffer, end);
        if (crc == Bytes.NOT_HEX
                || Bytes.ampersandsWithoutMark(buffer, start, end) != 4
                || hidesAnEnd(start, end)
                || Crc.of(buffer, start, end) != crc) {
            return false;
        }
        if (low < at) {
            piece().skip(low, at);
        }
        listener.frame(
                new Frame(Arrays.copyOfRange(buffer, at, stop + 2), base + at, length, crc, Trailer.CR_LF, false));
        at = stop + 2;
        low = at;
        return true;
    }

    private boolean hidesAnEnd(int start, int end) {
        int first = Words.find(buffer, start, end, '&');
        return first + Frame.HEAD < end && Bytes.isLineEnd(buffer[first + Frame.HEAD]);
    }

    private boolean withoutContent() {
        int crcAt = at + Frame.HEAD;
        if (Bytes.fourHex(buffer, crcAt) == Bytes.NOT_HEX) {
            headers.add(at, 0);
            at += 2;
            return true;
        }
        headers.add(at, 0);
        if (close(crcAt)) {
            return true;
        }
        headers.clear();
        return false;
    }

    private boolean ampersand() {
        int end = at + 2;
        int stop = end + Frame.CRC_TEXT;
        if (at + 1 < high && buffer[at + 1] != '&') {
            return pass();
        }
        if (stop > high) {
            return passAtEnd();
        }
        for (int i = end; i < stop; i++) {
            if (buffer[i] == '&' || buffer[i] == '#' || Bytes.isLineEnd(buffer[i])) {
                return pass();
            }
        }
        if (stop + 1 >= high && !isEnd && !isIdle && !(stop < high && isNoMark(stop))) {
            return false;
        }
        boolean isHex = Bytes.fourHex(buffer, end) != Bytes.NOT_HEX;
        boolean isStopped = stop == high ? isEnd : isTerminator(stop);
        if (isStopped && (isHex || !headers.isEmpty())) {
            return close(end);
        }
        return (isHex && isDeclared(end)) ? close(end) : pass();
    }

    /**
     * Whether the length of a header says that its data segment ends here. A header with others behind it must also have
     * the right check sum: else a packet cut off earlier could end inside the good one that follows.
     */
    private boolean isDeclared(int end) {
        return headers.lastEndsAt(end) || (headers.anyEndsAt(end) && piece().isRight(end));
    }

    private boolean isNoMark(int stop) {
        return buffer[stop] != '#';
    }

    private boolean isTerminator(int stop) {
        return Bytes.isLineEnd(buffer[stop]) || (buffer[stop] == '#' && stop + 1 < high && buffer[stop + 1] == '#');
    }

    /** A line end after four hexadecimal digits where a header says the data segment ends: the {@code &&} is damaged. */
    private boolean lineEnd() {
        int end = at - Frame.CRC_TEXT;
        if (headers.isEmpty() || end < low || Bytes.fourHex(buffer, end) == Bytes.NOT_HEX || !isDeclared(end)) {
            return pass();
        }
        return close(end);
    }

    private boolean endsWithAmpersands(int start, int end) {
        return end - start >= 2 && buffer[end - 1] == '&' && buffer[end - 2] == '&';
    }

    private boolean close(int end) {
        int stop = end + Frame.CRC_TEXT;
        if (!isEnd && !isIdle && !isTrailerThere(stop)) {
            return false;
        }
        Trailer trailer = trailer(stop);
        piece().close(low, end, trailer);
        at = stop + trailer.length();
        forget(at);
        return true;
    }

    private boolean isTrailerThere(int stop) {
        if (stop >= high) {
            return false;
        }
        if (buffer[stop] != '\r') {
            return true;
        }
        return stop + 1 < high && (buffer[stop + 1] != '\r' || stop + 2 < high);
    }

    private Trailer trailer(int stop) {
        if (stop >= high) {
            return Trailer.NONE;
        }
        if (buffer[stop] == '\n') {
            return Trailer.LF;
        }
        if (buffer[stop] != '\r') {
            return Trailer.NONE;
        }
        if (stop + 1 < high && buffer[stop + 1] == '\n') {
            return Trailer.CR_LF;
        }
        return stop + 2 < high && buffer[stop + 1] == '\r' && buffer[stop + 2] == '\n' ? Trailer.CR_CR_LF : Trailer.CR;
    }
}
