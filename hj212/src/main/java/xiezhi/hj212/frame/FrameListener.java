package xiezhi.hj212.frame;

/** Takes what a {@link FrameSplitter} finds, in the order of the stream. */
public interface FrameListener {
    /** A frame whose structure holds and, unless enciphered, whose check sum is right. */
    void frame(Frame frame);

    /** A piece that is no packet though it looks like one, in whole or in part. */
    void rejected(Rejection rejection);

    /**
     * Bytes between packets that look like no packet: modem text, heartbeats of old devices, blank lines.
     *
     * @param offset position of the first in the stream
     * @param length how many
     */
    default void skipped(long offset, int length) {}
}
