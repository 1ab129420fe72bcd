package xiezhi.hj212.receive;

import java.io.IOException;
import java.util.List;

/** Where packets are kept. One thread at a time calls it. */
public interface PacketSink {
    /** What became of one packet. Both are answered alike: the packet is safe. */
    enum Outcome {
        /** Kept now. */
        KEPT,
        /** Was kept before, under the same {@link PacketIdentity}; not kept again. */
        REPEATED
    }

    /**
     * Keeps packets in their order. When it returns, they are durable: the answers leave only then.
     *
     * @return one outcome for each packet, in the same order
     * @throws IOException none of them can be counted as kept; no answer leaves, and the devices send them again
     */
    List<Outcome> keep(List<ReceivedPacket> packets) throws IOException;
}
