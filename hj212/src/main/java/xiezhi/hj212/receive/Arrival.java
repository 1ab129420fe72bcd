package xiezhi.hj212.receive;

/**
 * A packet on its way to the sink, and the connection that waits for its answer.
 */
record Arrival(ReceivedPacket packet, AnswerQueue answers) {}
