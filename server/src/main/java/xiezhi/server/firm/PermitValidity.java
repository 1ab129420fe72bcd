package xiezhi.server.firm;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a permit is good. */
enum PermitValidity {
    VALID,
    /** It ends within the days the register gives notice of. */
    ENDING,
    ENDED;

    /** How early the register gives notice: our own choice for the screen, no term of the law. */
    private static final int ENDING_DAYS = 60;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @JsonValue
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PermitValidity> named(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    static PermitValidity of(LocalDate until, LocalDate today) {
        return Arrays.stream(values())
                .filter(one -> !until.isBefore(one.earliest(today)))
                .findFirst()
                .orElse(ENDED);
    }

    /** First last day of permits of this kind. */
    LocalDate earliest(LocalDate today) {
        return switch (this) {
            case VALID -> today.plusDays(ENDING_DAYS + 1L);
            case ENDING -> today;
            case ENDED -> FIRST;
        };
    }

    /** Last last day of permits of this kind. */
    LocalDate latest(LocalDate today) {
        return switch (this) {
            case VALID -> LAST;
            case ENDING -> today.plusDays(ENDING_DAYS);
            case ENDED -> today.minusDays(1);
        };
    }
}
