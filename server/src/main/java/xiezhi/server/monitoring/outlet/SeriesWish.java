package xiezhi.server.monitoring.outlet;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import xiezhi.server.Problem;
import xiezhi.store.monitoring.ReadingKind;

/**
 * Which values of an outlet are wanted.
 *
 * @param factors codes; all of the outlet when empty
 * @param points about how many points of a factor at most
 */
record SeriesWish(ReadingKind kind, List<String> factors, LocalDateTime from, LocalDateTime until, int points) {
    private static final int LEAST_POINTS = 10;
    private static final int MOST_POINTS = 4_000;
    private static final Duration MOST_MINUTES = Duration.ofDays(62);
    private static final Duration MOST = Duration.ofDays(5 * 366);

    SeriesWish {
        factors = List.copyOf(factors);
    }

    /** Checks what somebody asks for. */
    static SeriesWish of(String grain, List<String> factors, LocalDateTime from, LocalDateTime until, int points) {
        var kind = switch (grain) {
            case "minute" -> ReadingKind.MINUTE;
            case "hour" -> ReadingKind.HOUR;
            case "day" -> ReadingKind.DAY;
            default -> throw Problem.badRequest("grain 应为 minute、hour、day 之一，请刷新页面后重试");
        };
        var longest = kind == ReadingKind.MINUTE ? MOST_MINUTES : MOST;
        if (!until.isAfter(from) || Duration.between(from, until).compareTo(longest) > 0) {
            throw Problem.badRequest("until 应晚于 from，并且相距不超过 " + longest.toDays() + " 日，请缩短时段");
        }
        return new SeriesWish(kind, factors, from, until, Math.clamp(points, LEAST_POINTS, MOST_POINTS));
    }

    /** Word of the contract for the kind. */
    String grain() {
        return switch (kind) {
            case MINUTE, REAL_TIME -> "minute";
            case HOUR -> "hour";
            case DAY -> "day";
        };
    }
}
