package xiezhi.hj212.receive;

/**
 * What the receiver takes on in all. All figures are ours, not a standard's.
 *
 * @param connections at once; one more is closed without a word
 * @param perAddress connections at once from one address
 * @param each what one connection may do
 * @param queue packets that wait to be kept; when it is full, connections are read no further
 * @param group most packets kept in one go
 */
public record ReceiverLimits(int connections, int perAddress, ConnectionLimits each, int queue, int group) {
    /** Ten thousand devices, and half as many lines that died and are not noticed yet; below the usual 20,000 open files. */
    public static final int CONNECTIONS = 15_000;
    /** Devices on a mobile network share addresses by the hundred. */
    public static final int PER_ADDRESS = 2_000;
    /** Four seconds of two thousand packets; at most some 80 MB of the longest packets. */
    public static final int QUEUE = 8_192;
    /** Some 1 MB of ordinary packets: one wait for the disk is shared by many, and none waits long for the others. */
    public static final int GROUP = 1_024;

    /** What holds unless told otherwise. */
    public static final ReceiverLimits USUAL =
            new ReceiverLimits(CONNECTIONS, PER_ADDRESS, ConnectionLimits.USUAL, QUEUE, GROUP);

    /** Refuses limits that let nothing through. */
    public ReceiverLimits {
        if (connections < 1 || perAddress < 1 || queue < 1 || group < 1) {
            throw new IllegalArgumentException("expected limits of 1 or more, found " + connections + ", " + perAddress
                    + ", " + queue + ", " + group);
        }
    }

    /** The same with other numbers of connections. */
    public ReceiverLimits withConnections(int inAll, int ofOneAddress) {
        return new ReceiverLimits(inAll, ofOneAddress, each, queue, group);
    }

    /** The same with other limits for each connection. */
    public ReceiverLimits withEach(ConnectionLimits other) {
        return new ReceiverLimits(connections, perAddress, other, queue, group);
    }
}
