package xiezhi.hj212;

import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.Packet;

/** Takes what a {@link StreamDecoder} reads, in the order of the stream. */
public interface PacketListener {
    /** A packet. */
    void packet(Packet packet);

    /** A piece that is no packet, with its cause. */
    void rejected(Rejection rejection);

    /** Bytes between packets that look like no packet: {@code length} of them from {@code offset} in the stream. */
    default void skipped(long offset, int length) {}
}
