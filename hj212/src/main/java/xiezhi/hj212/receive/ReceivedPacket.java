package xiezhi.hj212.receive;

import java.time.Instant;
import java.util.Set;
import xiezhi.hj212.message.Packet;

/**
 * A packet as it arrived: what a sink keeps.
 *
 * @param packet the packet with its bytes as sent
 * @param arrivedAt when its last byte was there, by the clock of the receiver
 * @param from address and port of the sender
 * @param identity by which one sent again is known
 * @param notes what is odd about its times
 */
public record ReceivedPacket(
        Packet packet, Instant arrivedAt, String from, PacketIdentity identity, Set<ArrivalNote> notes) {
    /** Copies the set. */
    public ReceivedPacket {
        notes = Set.copyOf(notes);
    }
}
