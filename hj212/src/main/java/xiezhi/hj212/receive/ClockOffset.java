package xiezhi.hj212.receive;

/**
 * How far the clock of a device is ahead of ours, as far as its packets show. A packet that was long on its way, or was
 * stored and sent later under its old QN, looks like a clock that is behind; the average forgets it after some packets.
 *
 * @param mn the device
 * @param averageSeconds moving average; positive when the device is ahead
 * @param lastSeconds of the last packet
 * @param samples packets that went into the average
 * @param futureTimes packets noted {@link ArrivalNote#FUTURE_TIME}
 * @param ancientTimes packets noted {@link ArrivalNote#ANCIENT_TIME}
 */
public record ClockOffset(
        String mn, double averageSeconds, double lastSeconds, long samples, long futureTimes, long ancientTimes) {
    /** Weight of a new packet: one in eight, so that a single late packet moves the average little. */
    public static final double WEIGHT = 1.0 / 8;
    /** Seconds; beyond a day a time is wrong or old, and says nothing of how a clock drifts. */
    public static final double MOST_SECONDS = 86_400;

    static ClockOffset none(String mn) {
        return new ClockOffset(mn, 0, 0, 0, 0, 0);
    }

    ClockOffset with(double seconds) {
        if (Math.abs(seconds) > MOST_SECONDS) {
            return this;
        }
        double average = samples == 0 ? seconds : averageSeconds + WEIGHT * (seconds - averageSeconds);
        return new ClockOffset(mn, average, seconds, samples + 1, futureTimes, ancientTimes);
    }

    ClockOffset noted(ArrivalNote note) {
        boolean isFuture = note == ArrivalNote.FUTURE_TIME;
        return new ClockOffset(
                mn,
                averageSeconds,
                lastSeconds,
                samples,
                futureTimes + (isFuture ? 1 : 0),
                ancientTimes + (isFuture ? 0 : 1));
    }
}
