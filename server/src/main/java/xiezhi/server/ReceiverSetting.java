package xiezhi.server;

/**
 * Where packets of automatic monitoring are received.
 *
 * @param port TCP port, 1 to 65535; 0 for any free one
 * @param address address it listens on
 * @param isRequired whether it must be this port; otherwise any free one will do when it is taken
 * @param perAddress connections at once from one address: devices behind one gateway share it
 */
public record ReceiverSetting(int port, String address, boolean isRequired, int perAddress) {
    /** The port of the demo, when it is free. */
    static final int USUAL_PORT = 8212;
    /** Devices on a mobile network share addresses by the hundred. */
    static final int USUAL_PER_ADDRESS = 2_000;
}
