package xiezhi.server.monitoring.episode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An episode as the desk shows it.
 *
 * @param state {@code open}, {@code watch}, {@code dismissed} or {@code lead}
 * @param weight see {@link EpisodeRow}
 * @param lead id of the case it became
 */
record DeskEpisode(
        String id,
        Place place,
        LocalDateTime from,
        LocalDateTime until,
        Optional<LocalDateTime> openedAt,
        Instant seenAt,
        List<String> causes,
        List<String> detectors,
        String strength,
        double weight,
        String state,
        String sentence,
        Optional<String> lead) {
    /** Where it was. */
    record Place(
            String outlet, String outletName, String firm, Optional<String> firmId, String firmName, String unit) {}

    static DeskEpisode of(ResultSet row) throws SQLException {
        return new DeskEpisode(
                row.getString("id"),
                new Place(
                        row.getString("outlet"),
                        row.getString("outlet_name"),
                        row.getString("firm"),
                        Optional.ofNullable(row.getString("firm_id")),
                        row.getString("firm_name"),
                        row.getString("unit")),
                row.getObject("from_at", LocalDateTime.class),
                row.getObject("until_at", LocalDateTime.class),
                Optional.ofNullable(row.getObject("opened_at", LocalDateTime.class)),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("causes").getArray()),
                List.of((String[]) row.getArray("detectors").getArray()),
                row.getString("strength"),
                row.getDouble("weight"),
                row.getString("state"),
                row.getString("sentence"),
                Optional.ofNullable(row.getString("lead")));
    }
}
