package xiezhi.store.monitoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a data logger speaks, as far as it must be known before it does. Its text form shows no key.
 *
 * @param mn its number
 * @param from first day it is so
 * @param edition year of the edition it follows, 2005, 2017 or 2025; empty when its packets tell
 * @param sm4Key key of its packets in 32 hexadecimal digits; empty when they are not enciphered
 * @param isLabelledByEnd whether the time of a period is its end; empty: as is usual in its edition
 * @param partMinutes minutes of a period of minute data
 */
public record DeviceProtocol(
        String mn,
        LocalDate from,
        Optional<String> edition,
        Optional<String> sm4Key,
        Optional<Boolean> isLabelledByEnd,
        int partMinutes) {
    /** What loggers send mostly. */
    public static final int USUAL_PART_MINUTES = 10;

    /** Digits of a key. */
    public static final int KEY_DIGITS = 32;

    @Override
    public String toString() {
        return "DeviceProtocol[" + mn + " from " + from + ", edition " + edition.orElse("as sent") + "]";
    }
}
