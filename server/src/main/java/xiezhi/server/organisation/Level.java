package xiezhi.server.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where in the tree a unit may stand; a unit lies below one of a higher level. */
enum Level {
    PROVINCE,
    CITY,
    COUNTY,
    TEAM;

    /** Name in JSON and tables. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of that name. */
    static Optional<Level> of(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }

    boolean isBelow(Level other) {
        return compareTo(other) > 0;
    }
}
