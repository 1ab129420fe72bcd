package xiezhi.hj212.receive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import xiezhi.hj212.frame.Rejection;

/**
 * What all connections of a receiver share.
 *
 * @param clock with the zone the devices keep
 */
record Reception(
        ReceiverLimits limits,
        ReceiverRegister register,
        GroupCommit commit,
        Clock clock,
        Counts counts,
        RejectLog rejects,
        ClockOffsets offsets,
        ReceiverListener listener) {
    private static final byte[] NOTHING = {};

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    void refused(String from, Refusal refusal, byte[] bytes) {
        rejects.add(RejectLog.Entry.of(clock.instant(), from, refusal.code(), refusal.chinese(), bytes));
        listener.refused(from, refusal);
    }

    void refused(String from, Refusal refusal) {
        refused(from, refusal, NOTHING);
    }

    void rejected(String from, Rejection rejection) {
        rejects.add(RejectLog.Entry.of(
                clock.instant(), from, rejection.cause().code(), rejection.explanation(), rejection.bytes()));
        listener.rejected(from, rejection);
    }
}
