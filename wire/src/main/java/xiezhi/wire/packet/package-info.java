/**
 * The chain that binds the raw packets of automatic monitoring, day by day: {@link xiezhi.wire.packet.ChainedPacket} is what is hashed of a packet, {@link xiezhi.wire.packet.PacketRoot} binds a day to the day before, {@link xiezhi.wire.packet.PacketCheck} finds the first broken link with nothing but the packets, and {@link xiezhi.wire.packet.PacketFile} reads what {@link xiezhi.wire.packet.PacketFileWriter} writes.
 */
@NullMarked
package xiezhi.wire.packet;

import org.jspecify.annotations.NullMarked;
