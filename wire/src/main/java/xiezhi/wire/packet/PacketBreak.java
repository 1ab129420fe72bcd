package xiezhi.wire.packet;

import xiezhi.wire.chain.ChainBreak.Kind;

/**
 * The first place where the chain of packets does not hold.
 *
 * @param kind what was done
 * @param position packet it was done to, 0 when it cannot be told
 * @param message what was found, for the user
 */
public record PacketBreak(Kind kind, long position, String message) {}
