package xiezhi.server;

import xiezhi.hj212.receive.ConnectionLimits;

/**
 * Where packets of automatic monitoring are received.
 *
 * @param port TCP port, 1 to 65535; 0 for any free one
 * @param address address it listens on
 * @param isRequired whether it must be this port; otherwise any free one will do when it is taken
 * @param perAddress connections at once from one address: devices behind one gateway share it
 * @param each what one connection may do
 */
public record ReceiverSetting(int port, String address, boolean isRequired, int perAddress, ConnectionLimits each) {
    /** The port of the demo, when it is free. */
    static final int USUAL_PORT = 8212;
    /** Devices on a mobile network share addresses by the hundred. */
    static final int USUAL_PER_ADDRESS = 2_000;

    /** One whose connections may do what is usual. */
    public ReceiverSetting(int port, String address, boolean isRequired, int perAddress) {
        this(port, address, isRequired, perAddress, ConnectionLimits.USUAL);
    }
}
