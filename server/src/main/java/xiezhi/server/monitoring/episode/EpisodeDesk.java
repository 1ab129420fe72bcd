package xiezhi.server.monitoring.episode;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.lawbook.detector.DetectorBook;
import xiezhi.server.Statements;
import xiezhi.server.scope.Scope;

/** Reads episodes with what became of them, and keeps what officers say. */
@Component
class EpisodeDesk {
    private final JdbcClient jdbc;
    private final int quota;

    EpisodeDesk(JdbcClient jdbc, DetectorBook book) {
        this.jdbc = jdbc;
        this.quota = book.episodes().dailyQuota();
    }

    /**
     * Which episodes; a text that is empty asks for all.
     *
     * @param search part of the name of outlet or firm, or of the sentence
     */
    record Filter(String outlet, String firm, String search) {}

    /** Where a page ends. */
    record Place(double weight, String id) {
        static final Place START = new Place(0, "");
    }

    /** What an officer said. */
    record Verdict(String verdict, String reason, String account, String person, OffsetDateTime at) {}

    /** A packet an episode rests on. */
    record Packet(long position, LocalDate day, OffsetDateTime arrivedAt, String mn, String sha256, String sm3) {}

    /** What became of the episodes of a detector. */
    record Became(String detector, int episodes, int confirmed, int falseAlarms) {}

    List<DeskEpisode> page(Filter filter, String state, Scope scope, Place after, int limit) {
        return filtered("monitoring/episodes", filter, scope)
                .param("state", state)
                .param("weight", after.weight())
                .param("after", after.id())
                .param("limit", limit)
                .query((row, number) -> DeskEpisode.of(row))
                .list();
    }

    Map<String, Integer> counts(Filter filter, Scope scope) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("open", "watch", "dismissed", "lead").forEach(state -> counts.put(state, 0));
        filtered("monitoring/episode-counts", filter, scope)
                .query((row, number) -> counts.put(row.getString("state"), row.getInt("episodes")))
                .list();
        return counts;
    }

    Optional<DeskEpisode> episode(String id, Scope scope) {
        return one(id, scope).query((row, number) -> DeskEpisode.of(row)).optional();
    }

    /** Its cards as JSON. */
    String cards(String id, Scope scope) {
        return one(id, scope).query((row, number) -> row.getString("cards")).single();
    }

    private JdbcClient.StatementSpec one(String id, Scope scope) {
        return scoped("monitoring/episode", scope).param("quota", quota).param("id", id);
    }

    private JdbcClient.StatementSpec filtered(String statement, Filter filter, Scope scope) {
        return scoped(statement, scope)
                .param("quota", quota)
                .param("outlet", filter.outlet())
                .param("firm", filter.firm())
                .param("search", filter.search());
    }

    private JdbcClient.StatementSpec scoped(String statement, Scope scope) {
        return jdbc.sql(Statements.of(statement)).param("all", scope.isAll()).param("units", scope.parameter());
    }

    /** Newest first. */
    List<Verdict> verdicts(String episode) {
        return jdbc.sql(Statements.of("monitoring/verdicts"))
                .param("episode", episode)
                .query((row, number) -> new Verdict(
                        row.getString("verdict"),
                        row.getString("reason"),
                        row.getString("account"),
                        row.getString("person"),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    void add(String episode, String verdict, String reason, String account, String person) {
        jdbc.sql(Statements.of("monitoring/add-verdict"))
                .param("episode", episode)
                .param("verdict", verdict)
                .param("reason", reason)
                .param("account", account)
                .param("person", person)
                .update();
    }

    /** Packets at positions, of days of arrival. */
    List<Packet> packets(Collection<Long> positions, LocalDate from, LocalDate until) {
        return jdbc.sql(Statements.of("monitoring/packets-at"))
                .param("positions", positions.toArray(Long[]::new))
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Packet(
                        row.getLong("position"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("arrived_at", OffsetDateTime.class),
                        row.getString("mn"),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        HexFormat.of().formatHex(row.getBytes("sm3"))))
                .list();
    }

    /** What became of episodes of these days, by detector. */
    List<Became> records(LocalDate from, LocalDate until, Scope scope) {
        return scoped("monitoring/detector-records", scope)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Became(
                        row.getString("detector"),
                        row.getInt("episodes"),
                        row.getInt("confirmed"),
                        row.getInt("false_alarms")))
                .list();
    }
}
