package xiezhi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.core.docket.DocketId;
import xiezhi.wire.chain.DayRoot;
import xiezhi.wire.chain.DocketHead;
import xiezhi.wire.chain.InclusionProof;
import xiezhi.wire.chain.Link;

/** The roots that bind all dockets at the end of each day, and proofs from them. */
public final class DailyRoots {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final DataSource connections;

    public DailyRoots(Database database) {
        this.connections = database.connections();
    }

    /**
     * The root of a day, computed and kept when there is none yet. Ask for it when the day is over: lines recorded later go into the next day's.
     *
     * @throws IllegalArgumentException when a later day has its root already
     */
    public DayRoot close(LocalDate day) {
        return Sql.writing(connections, connection -> {
            Sql.list(connection, "wait-for-appends", row -> true);
            Optional<StoredRoot> known = Sql.one(connection, "root-of-day", StoredRoot::of, day);
            return known.isPresent() ? known.get().root() : compute(connection, day);
        });
    }

    /** The root kept for a day. */
    public Optional<DayRoot> root(LocalDate day) {
        return Sql.reading(connections, connection -> Sql.one(connection, "root-of-day", StoredRoot::of, day))
                .map(StoredRoot::root);
    }

    /** The root of the last day that has one. */
    public Optional<DayRoot> last() {
        return Sql.reading(connections, connection -> Sql.one(connection, "last-root", StoredRoot::of))
                .map(StoredRoot::root);
    }

    /** All roots, by day. */
    public List<DayRoot> all() {
        return Sql.reading(connections, connection -> Sql.list(connection, "all-roots", StoredRoot::of)).stream()
                .map(StoredRoot::root)
                .toList();
    }

    /** Proof that a docket belongs to the last root that covers a line of it; empty when none does yet. */
    public Optional<InclusionProof> proof(DocketId docket) {
        return Sql.reading(connections, connection -> proof(connection, docket));
    }

    static Optional<InclusionProof> proof(Connection connection, DocketId docket) throws SQLException {
        Optional<StoredRoot> covering = Sql.one(connection, "root-covering", StoredRoot::of, docket.value());
        if (covering.isEmpty()) {
            return Optional.empty();
        }
        DayRoot root = covering.get().root();
        long from = Sql.one(connection, "root-before", StoredRoot::of, root.day())
                .map(StoredRoot::position)
                .orElse(0L);
        return InclusionProof.of(docket, grown(connection, from, root.position()), root);
    }

    private static DayRoot compute(Connection connection, LocalDate day) throws SQLException {
        Optional<StoredRoot> last = Sql.one(connection, "last-root", StoredRoot::of);
        if (last.isPresent() && last.get().day().isAfter(day)) {
            throw new IllegalArgumentException(
                    "expected a day after " + last.get().day() + ", found " + day);
        }
        long from = last.map(StoredRoot::position).orElse(0L);
        var endOfDay = day.plusDays(1).atStartOfDay(CHINA).toOffsetDateTime();
        long to = Math.max(
                from,
                Sql.one(connection, "position-at-end-of-day", row -> row.getLong(1), endOfDay)
                        .orElse(0L));
        DayRoot root = DayRoot.of(
                day, to, grown(connection, from, to), last.map(StoredRoot::link).orElse(Link.ORIGIN));
        Link link = root.link();
        Sql.run(
                connection,
                "insert-root",
                day,
                root.position(),
                root.dockets(),
                root.body(),
                link.sha256(),
                link.sm3());
        return root;
    }

    private static List<DocketHead> grown(Connection connection, long from, long to) throws SQLException {
        return Sql.list(
                connection,
                "grown-dockets",
                row -> new DocketHead(
                        new DocketId(row.getString("docket")),
                        row.getInt("seq"),
                        new Link(row.getString("sha256"), row.getString("sm3"))),
                from,
                to);
    }
}
