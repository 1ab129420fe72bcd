package xiezhi.server;

import java.time.Duration;
import java.util.Optional;

/**
 * Where packets of automatic monitoring are received.
 *
 * @param port TCP port, 1 to 65535; 0 for any free one
 * @param address address it listens on
 * @param isRequired whether it must be this port; otherwise any free one will do when it is taken
 * @param perAddress connections at once from one address: devices behind one gateway share it
 * @param patience with connections that dawdle; empty: what is usual
 */
public record ReceiverSetting(
        int port, String address, boolean isRequired, int perAddress, Optional<Patience> patience) {
    /** The port of the demo, when it is free. */
    static final int USUAL_PORT = 8212;
    /** Devices on a mobile network share addresses by the hundred. */
    static final int USUAL_PER_ADDRESS = 2_000;

    /**
     * How long a connection may dawdle.
     *
     * @param firstPacket from connecting to the first good packet
     * @param halfPacket from the first byte of a packet to its last
     */
    public record Patience(Duration firstPacket, Duration halfPacket) {}

    /** One with the usual patience. */
    public ReceiverSetting(int port, String address, boolean isRequired, int perAddress) {
        this(port, address, isRequired, perAddress, Optional.empty());
    }
}
