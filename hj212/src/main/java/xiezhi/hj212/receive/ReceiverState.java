package xiezhi.hj212.receive;

import java.util.Map;

/**
 * What the receiver has done so far.
 *
 * @param connections counts of connections
 * @param packets counts of packets
 * @param bytes received
 * @param skippedBytes received between packets
 * @param slowed how often a connection was read more slowly because it sent too fast
 * @param rejects how much was not taken, by cause
 */
public record ReceiverState(
        Connections connections,
        Packets packets,
        long bytes,
        long skippedBytes,
        long slowed,
        Map<String, Long> rejects) {

    /**
     * Connections.
     *
     * @param open now
     * @param greatest most open at once
     * @param accepted since the start
     */
    public record Connections(int open, int greatest, long accepted) {}

    /**
     * Packets.
     *
     * @param received right frames of devices that may speak
     * @param kept kept for the first time
     * @param repeated kept before
     * @param answered answers handed to the network, requests to set the time included
     * @param future noted {@link ArrivalNote#FUTURE_TIME}
     * @param ancient noted {@link ArrivalNote#ANCIENT_TIME}
     * @param groups times the sink was called
     * @param waiting received and not yet kept
     */
    public record Packets(
            long received,
            long kept,
            long repeated,
            long answered,
            long future,
            long ancient,
            long groups,
            int waiting) {}

    /** Copies the map. */
    public ReceiverState {
        rejects = Map.copyOf(rejects);
    }
}
