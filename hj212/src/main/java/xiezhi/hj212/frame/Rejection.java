package xiezhi.hj212.frame;

import java.util.OptionalInt;

/** A piece of the stream that is no packet: its bytes as they came, the cause, and what was measured. */
public final class Rejection {
    /** Stands for a number that could not be read or has no meaning here. */
    static final int NONE = -1;

    private final Cause cause;
    private final byte[] bytes;
    private final long offset;
    private final int declaredLength;
    private final int foundLength;
    private final int crcInPacket;
    private final int crcComputed;
    private final String explanation;

    private Rejection(Builder builder) {
        this.cause = builder.cause;
        this.bytes = builder.bytes;
        this.offset = builder.offset;
        this.declaredLength = builder.declaredLength;
        this.foundLength = builder.foundLength;
        this.crcInPacket = builder.crcInPacket;
        this.crcComputed = builder.crcComputed;
        this.explanation = builder.explanation;
    }

    /** The cause. */
    public Cause cause() {
        return cause;
    }

    /** The rejected bytes as they came. The array is the rejection's own: do not write into it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Position of the first rejected byte in the stream, from 0. */
    public long offset() {
        return offset;
    }

    /** The length the header declares, bytes; empty when there is no readable one. */
    public OptionalInt declaredLength() {
        return optional(declaredLength);
    }

    /** The length of the data segment as really present, bytes; empty when its end was not found. */
    public OptionalInt foundLength() {
        return optional(foundLength);
    }

    /** The check sum the packet carries; empty when there is none or it is not hexadecimal. */
    public OptionalInt crcInPacket() {
        return optional(crcInPacket);
    }

    /** The check sum of the data segment as really present; empty when its end was not found. */
    public OptionalInt crcComputed() {
        return optional(crcComputed);
    }

    /** What was expected and found, and the likely mistake of the sender, in one line; never empty. */
    public String explanation() {
        return explanation;
    }

    private static OptionalInt optional(int value) {
        return value == NONE ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Collects what was measured. */
    static final class Builder {
        private final Cause cause;
        private final byte[] bytes;
        private final long offset;
        private int declaredLength = NONE;
        private int foundLength = NONE;
        private int crcInPacket = NONE;
        private int crcComputed = NONE;
        private String explanation;

        Builder(Cause cause, byte[] bytes, long offset) {
            this.cause = cause;
            this.bytes = bytes;
            this.offset = offset;
            this.explanation = cause.chinese();
        }

        Builder lengths(int declared, int found) {
            declaredLength = declared;
            foundLength = found;
            return this;
        }

        Builder crcs(int inPacket, int computed) {
            crcInPacket = inPacket;
            crcComputed = computed;
            return this;
        }

        Builder because(String text) {
            explanation = cause.chinese() + "：" + text;
            return this;
        }

        Rejection build() {
            return new Rejection(this);
        }
    }

    /** An enciphered frame that could not be opened. */
    public static Rejection sealed(Frame frame, Cause cause, String text) {
        return new Builder(cause, frame.bytes(), frame.offset())
                .lengths(frame.declaredLength(), frame.segmentEnd() - frame.segmentStart())
                .crcs(frame.crc(), NONE)
                .because(text)
                .build();
    }
}
