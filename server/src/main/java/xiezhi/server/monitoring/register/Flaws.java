package xiezhi.server.monitoring.register;

import java.time.LocalDate;
import java.util.Optional;
import xiezhi.server.Problem;
import xiezhi.store.monitoring.Validity;

/** Refuses what cannot be taken, and says which field it is. */
final class Flaws {
    private Flaws() {}

    static void require(boolean isRight, String field, String message) {
        if (!isRight) {
            throw Problem.unprocessable("MONITOR-REGISTER-001", message, field);
        }
    }

    static Validity days(LocalDate from, Optional<LocalDate> until) {
        require(until.filter(last -> last.isBefore(from)).isEmpty(), "until", "最后一天不能早于第一天");
        return new Validity(from, until);
    }
}
