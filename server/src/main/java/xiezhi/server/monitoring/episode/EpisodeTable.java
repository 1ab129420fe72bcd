package xiezhi.server.monitoring.episode;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.server.Statements;

/** The table of episodes: made again outlet by outlet. What officers judged stays although it would not be made any more. */
@Component
class EpisodeTable {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    EpisodeTable(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** An episode that is there, as far as it is needed to know it again. */
    private record Known(String id, LocalDateTime from, LocalDateTime until, List<String> causes) {
        boolean isSame(EpisodeRow row) {
            return !from.isAfter(row.until())
                    && !until.isBefore(row.from())
                    && causes.stream().anyMatch(row.causes()::contains);
        }
    }

    /**
     * Keeps the episodes of an outlet.
     *
     * @param since episodes that ended before are left as they are
     */
    void put(String outlet, LocalDateTime since, List<EpisodeRow> made) {
        transactions.executeWithoutResult(status -> {
            var known = known(outlet, since);
            Set<String> used = new HashSet<>();
            for (var row : made) {
                var named = row.called(id(row, known, used));
                used.add(named.id());
                put(named);
            }
            jdbc.sql(Statements.of("monitoring/drop-episodes"))
                    .param("outlet", outlet)
                    .param("since", since)
                    .param("made", used.toArray(String[]::new))
                    .update();
        });
    }

    /** Its own id, or that of an episode it goes on with: what was looked back to may begin later now. */
    private static String id(EpisodeRow row, List<Known> known, Set<String> used) {
        var isKnown = known.stream().anyMatch(each -> each.id().equals(row.id()));
        return known.stream()
                .filter(each -> !isKnown && !used.contains(each.id()) && each.isSame(row))
                .map(Known::id)
                .findFirst()
                .orElse(row.id());
    }

    private List<Known> known(String outlet, LocalDateTime since) {
        return jdbc.sql(Statements.of("monitoring/known-episodes"))
                .param("outlet", outlet)
                .param("since", since)
                .query((row, number) -> new Known(
                        row.getString("id"),
                        row.getObject("from_at", LocalDateTime.class),
                        row.getObject("until_at", LocalDateTime.class),
                        List.of((String[]) row.getArray("causes").getArray())))
                .list();
    }

    private void put(EpisodeRow row) {
        jdbc.sql(Statements.of("monitoring/put-episode"))
                .param("id", row.id())
                .param("outlet", row.outlet())
                .param("from", row.from())
                .param("until", row.until())
                .param("opened", row.openedAt().orElse(null))
                .param("strength", row.strength().id())
                .param("causes", row.causes().toArray(String[]::new))
                .param("detectors", row.detectors().toArray(String[]::new))
                .param("weight", row.weight())
                .param("sentence", row.sentence())
                .param("cards", row.cards())
                .update();
    }
}
