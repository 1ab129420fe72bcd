package xiezhi.server.importing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job that reads old case files.
 *
 * @param id its id
 * @param name name of the file that was handed in
 * @param by account that asked for it
 * @param state {@code waiting}, {@code running}, {@code done}, {@code cancelled} or {@code failed}
 * @param done inputs done so far
 * @param total inputs there are, once counted
 * @param message why it ended early, in Chinese
 * @param startedAt when it was handed in
 * @param endedAt when it ended
 * @param counts what was found so far
 */
record ImportJob(
        UUID id,
        String name,
        String by,
        String state,
        int done,
        Optional<Integer> total,
        String message,
        Instant startedAt,
        Optional<Instant> endedAt,
        Counts counts) {

    /** Findings of all cases so far. */
    record Counts(long cases, long fatal, long major, long minor, long cannotTell, long unreadable) {}

    boolean isEnded() {
        return !state.equals("waiting") && !state.equals("running");
    }
}
