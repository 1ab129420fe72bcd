package xiezhi.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.AppendOutcome;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.DocketStore;
import xiezhi.core.docket.StoredEntry;
import xiezhi.core.event.EntryCorrected;
import xiezhi.core.event.EntryWithdrawn;
import xiezhi.wire.EntryJson;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.CanonicalJson;
import xiezhi.wire.chain.ChainedEntry;
import xiezhi.wire.chain.Link;

/**
 * Dockets in PostgreSQL, each line bound to the one before it by its hashes.
 *
 * <p>Appends of all dockets wait for each other, so that positions have no gaps and come in the order of recording; what can be done outside is done before the wait.
 */
public final class PostgresDocketStore implements DocketStore {
    private final DataSource connections;

    public PostgresDocketStore(Database database) {
        this(database.connections());
    }

    PostgresDocketStore(DataSource connections) {
        this.connections = connections;
    }

    @Override
    public AppendOutcome append(Append append) {
        return appendAll(List.of(append)).getFirst();
    }

    /**
     * Appends within a transaction of the caller, so that what belongs together is kept together; kept when the caller
     * commits. Other appends wait until then.
     */
    public AppendOutcome append(Connection connection, Append append) {
        try {
            Sql.list(connection, "wait-for-appends", row -> true);
            return append(connection, append, Content.of(append));
        } catch (SQLException problem) {
            throw new DatabaseFailure("expected to write", problem);
        }
    }

    /** Number of the last line of a docket; 0 when there is none. */
    public int last(DocketId id) {
        return Sql.reading(
                connections,
                connection -> Sql.one(connection, "last-entry", row -> row.getInt("seq"), id.value())
                        .orElse(0));
    }

    /** Appends to many dockets in one transaction, each with its own answer; for loading, where a transaction each would cost most of the time. */
    public List<AppendOutcome> appendAll(List<Append> appends) {
        List<Content> contents = appends.stream().map(Content::of).toList();
        return Sql.writing(connections, connection -> {
            Sql.list(connection, "wait-for-appends", row -> true);
            List<AppendOutcome> outcomes = new ArrayList<>();
            for (int i = 0; i < appends.size(); i++) {
                outcomes.add(append(connection, appends.get(i), contents.get(i)));
            }
            return outcomes;
        });
    }

    @Override
    public Docket docket(DocketId id) {
        return Sql.reading(connections, connection -> new Docket(entries(connection, id, 0)));
    }

    /** The lines of a docket after that number, in order. */
    public List<DocketEntry> entries(DocketId id, int after) {
        return Sql.reading(connections, connection -> entries(connection, id, after));
    }

    @Override
    public List<DocketId> dockets(Optional<DocketId> after, int limit) {
        return Sql.reading(
                connections,
                connection -> Sql.list(
                        connection,
                        "dockets",
                        row -> new DocketId(row.getString(1)),
                        after.map(DocketId::value).orElse(""),
                        limit));
    }

    @Override
    public List<StoredEntry> entries(long after, int limit) {
        return Sql.reading(
                connections,
                connection -> Sql.list(connection, "entries-after", PostgresDocketStore::stored, after, limit));
    }

    private static AppendOutcome append(Connection connection, Append append, Content content) throws SQLException {
        Optional<Earlier> earlier = Sql.one(connection, "append-by-id", Earlier::of, append.id());
        if (earlier.isPresent()) {
            return earlier.get().answer(connection, append, content.sha256());
        }
        Optional<Last> last =
                Sql.one(connection, "last-entry", Last::of, append.docket().value());
        int lastSeq = last.map(Last::seq).orElse(0);
        if (append.after() != lastSeq) {
            return new AppendOutcome.Clash(lastSeq, entries(connection, append.docket(), append.after()));
        }
        requireTargets(connection, append);
        Instant recordedAt =
                last.map(Last::recordedAt).filter(append.recordedAt()::isBefore).orElse(append.recordedAt());
        List<DocketEntry> added = numbered(append, recordedAt);
        insert(
                connection,
                append.docket(),
                added,
                content.events(),
                last.map(Last::link).orElse(Link.ORIGIN));
        Sql.run(
                connection,
                "insert-append",
                append.id(),
                append.docket().value(),
                added.getFirst().seq(),
                added.getLast().seq(),
                content.sha256());
        return new AppendOutcome.Recorded(added, false);
    }

    private static List<DocketEntry> numbered(Append append, Instant recordedAt) {
        List<DocketEntry> added = new ArrayList<>();
        for (DatedEvent dated : append.events()) {
            int seq = append.after() + added.size() + 1;
            added.add(new DocketEntry(seq, dated.happenedOn(), recordedAt, append.by(), dated.event()));
        }
        return added;
    }

    private static void insert(
            Connection connection, DocketId docket, List<DocketEntry> added, List<ObjectNode> events, Link last)
            throws SQLException {
        long position =
                Sql.one(connection, "last-position", row -> row.getLong(1)).orElse(0L);
        Link previous = last;
        try (var statement = connection.prepareStatement(Sql.text("insert-entry"))) {
            for (int line = 0; line < added.size(); line++) {
                DocketEntry entry = added.get(line);
                ChainedEntry chained =
                        ChainedEntry.of(new StoredEntry(++position, docket, entry), events.get(line), previous);
                Object[] values = {
                    docket.value(),
                    entry.seq(),
                    position,
                    entry.happenedOn().known().orElse(null),
                    entry.recordedAt().atOffset(ZoneOffset.UTC),
                    entry.by(),
                    entry.event().tag(),
                    chained.body(),
                    chained.link().sha256(),
                    chained.link().sm3()
                };
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
                previous = chained.link();
            }
            statement.executeBatch();
        }
    }

    /** A correction of a line that is not there would spoil the docket for ever; admission refuses it, so here it is a bug. */
    private static void requireTargets(Connection connection, Append append) throws SQLException {
        boolean corrects = append.events().stream()
                .anyMatch(dated -> dated.event() instanceof EntryCorrected || dated.event() instanceof EntryWithdrawn);
        if (corrects) {
            new Docket(entries(connection, append.docket(), 0))
                    .appendAll(append.events(), append.recordedAt(), append.by());
        }
    }

    private static List<DocketEntry> entries(Connection connection, DocketId docket, int after) throws SQLException {
        return Sql.list(
                connection, "docket-entries", row -> stored(row).entry(), docket.value(), after, Integer.MAX_VALUE);
    }

    static StoredEntry stored(ResultSet row) throws SQLException {
        try {
            return new ChainedEntry(row.getString("body"), Link.ORIGIN).line();
        } catch (WireError problem) {
            throw new DatabaseFailure("expected a line of a docket in position " + row.getLong("position"), problem);
        }
    }

    /**
     * What is appended, written once for the hash of all and for each line.
     *
     * @param events the events with their days
     * @param sha256 hash by which the same append is known when it comes again
     */
    private record Content(List<ObjectNode> events, String sha256) {
        static Content of(Append append) {
            List<ObjectNode> events =
                    append.events().stream().map(Content::written).toList();
            var object = JsonNodeFactory.instance.objectNode();
            object.put("docket", append.docket().value());
            object.put("after", append.after());
            object.put("by", append.by());
            object.putArray("events").addAll(events);
            byte[] text = CanonicalJson.of(object).getBytes(StandardCharsets.UTF_8);
            return new Content(events, HexFormat.of().formatHex(Sha256.digest().digest(text)));
        }

        private static ObjectNode written(DatedEvent event) {
            ObjectNode object = EntryJson.encode(event);
            object.set("event", CanonicalJson.spelled(object.path("event")));
            return object;
        }
    }

    /** The last line of a docket. */
    private record Last(int seq, Instant recordedAt, Link link) {
        static Last of(ResultSet row) throws SQLException {
            return new Last(
                    row.getInt("seq"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    new Link(row.getString("sha256"), row.getString("sm3")));
        }
    }

    /** An append that was answered before. */
    private record Earlier(String docket, int firstSeq, int lastSeq, String content) {
        static Earlier of(ResultSet row) throws SQLException {
            return new Earlier(
                    row.getString("docket"), row.getInt("first_seq"), row.getInt("last_seq"), row.getString("content"));
        }

        AppendOutcome answer(Connection connection, Append append, String sameContent) throws SQLException {
            if (!content.equals(sameContent)) {
                return new AppendOutcome.IdTaken(append.id());
            }
            List<DocketEntry> entries = Sql.list(
                    connection,
                    "docket-entries",
                    row -> stored(row).entry(),
                    docket,
                    firstSeq - 1,
                    lastSeq - firstSeq + 1);
            return new AppendOutcome.Recorded(entries, true);
        }
    }
}
