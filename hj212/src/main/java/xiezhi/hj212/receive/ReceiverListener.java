package xiezhi.hj212.receive;

import xiezhi.hj212.frame.Rejection;

/** Is told what the receiver does, by many threads at once; what it does itself must be quick. */
public interface ReceiverListener {
    /** Is told and does nothing. */
    ReceiverListener NONE = new ReceiverListener() {};

    /** A packet is durable. */
    default void kept(ReceivedPacket packet, PacketSink.Outcome outcome) {}

    /** A piece of a stream was no packet. */
    default void rejected(String from, Rejection rejection) {}

    /** A connection or a packet with a right frame was refused. */
    default void refused(String from, Refusal refusal) {}

    /** The sink failed; nothing of the group was answered. */
    default void failed(Exception problem) {}
}
