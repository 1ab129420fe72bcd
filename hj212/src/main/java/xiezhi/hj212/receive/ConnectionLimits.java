package xiezhi.hj212.receive;

import java.time.Duration;

/**
 * What one connection may do. Whoever sends too fast is read more slowly and loses nothing; whoever breaks another limit is
 * cut off, and the device connects again. All figures are ours, not a standard's.
 *
 * @param bytesPerSecond sustained; a second's worth may come at once
 * @param packetsPerSecond sustained; a second's worth may come at once
 * @param firstFrame longest time from connecting to the first good packet
 * @param halfPacket longest time from the first byte of a packet to its last
 * @param silence longest time without any byte after the first good packet
 * @param answerStall longest time in which the other side takes no answer
 * @param noiseBytes bytes in a row that are no good packet
 * @param open packets received and not yet answered
 */
public record ConnectionLimits(
        int bytesPerSecond,
        int packetsPerSecond,
        Duration firstFrame,
        Duration halfPacket,
        Duration silence,
        Duration answerStall,
        int noiseBytes,
        int open) {
    /** Some two thousand ordinary packets: a forwarding platform that catches up after an outage. */
    public static final int BYTES_PER_SECOND = 1024 * 1024;
    /** What {@link #BYTES_PER_SECOND} holds of ordinary packets; guards against floods of very small ones. */
    public static final int PACKETS_PER_SECOND = 2_000;
    /** Devices that send nothing but ten-minute data connect first and wait for the end of the period. */
    public static final Duration FIRST_FRAME = Duration.ofMinutes(11);
    /** Ample for a packet of ten kilobytes on the slowest wireless line. */
    public static final Duration HALF_PACKET = Duration.ofSeconds(60);
    /** A device may send nothing but a day value; dead lines are found by TCP keep-alive. */
    public static final Duration SILENCE = Duration.ofHours(26);
    /** Answers have a hundred bytes; a side that takes none for so long does not read. */
    public static final Duration ANSWER_STALL = Duration.ofSeconds(30);
    /** Modem greetings and vendor heartbeats have some ten bytes; a device with a wrong check sum sends some sixty packets. */
    public static final int NOISE_BYTES = 64 * 1024;
    /** Enough to fill a group written at once from two connections. */
    public static final int OPEN = 512;

    /** What holds unless told otherwise. */
    public static final ConnectionLimits USUAL = new ConnectionLimits(
            BYTES_PER_SECOND, PACKETS_PER_SECOND, FIRST_FRAME, HALF_PACKET, SILENCE, ANSWER_STALL, NOISE_BYTES, OPEN);

    /** Refuses limits that let nothing through. */
    public ConnectionLimits {
        if (bytesPerSecond < 1 || packetsPerSecond < 1 || noiseBytes < 1 || open < 1) {
            throw new IllegalArgumentException("expected limits of 1 or more, found " + bytesPerSecond + ", "
                    + packetsPerSecond + ", " + noiseBytes + ", " + open);
        }
    }
}
