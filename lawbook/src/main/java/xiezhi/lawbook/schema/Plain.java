package xiezhi.lawbook.schema;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Kind of a single value. All but texts are held in a {@code long}. */
public enum Plain {
    /** Whole number; money in fen. */
    NUMBER("a number", Long.class),
    /** Day, as days since 1970-01-01. */
    DAY("a day", LocalDate.class),
    /** Minute of a day, as minutes since 1970-01-01 00:00 local time. */
    MINUTE("a minute", LocalDateTime.class),
    /** True (1) or false (0). */
    FLAG("true or false", Boolean.class),
    /** Text. */
    TEXT("a text", String.class);

    private final String inWords;
    private final Class<?> type;

    Plain(String inWords, Class<?> type) {
        this.inWords = inWords;
        this.type = type;
    }

    /** In words, for messages to rule authors. */
    public String inWords() {
        return inWords;
    }

    static Optional<Plain> of(Class<?> type) {
        for (var plain : values()) {
            if (plain.type == type) {
                return Optional.of(plain);
            }
        }
        return Optional.empty();
    }

    /** The {@code long} that stands for a stated value; 0 for a text. */
    long encoded(Object value) {
        return switch (value) {
            case Long number -> number;
            case LocalDate day -> day.toEpochDay();
            case LocalDateTime minute -> minuteOf(minute);
            case Boolean flag -> flag ? 1 : 0;
            default -> 0;
        };
    }

    /** Minutes since 1970-01-01 00:00, without any time zone. */
    public static long minuteOf(LocalDateTime at) {
        return at.toLocalDate().toEpochDay() * 1440 + at.getHour() * 60L + at.getMinute();
    }
}
