package xiezhi.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.core.docket.StoredEntry;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.ChainBreak;
import xiezhi.wire.chain.ChainBreak.Kind;
import xiezhi.wire.chain.ChainCheck;
import xiezhi.wire.chain.ChainReport;
import xiezhi.wire.chain.ChainedEntry;
import xiezhi.wire.chain.DayRoot;
import xiezhi.wire.chain.Link;

/** Checks the dockets where they are kept: every chain, every root, and that the columns say what the hashed text says. */
public final class DocketVerification {
    private final DataSource connections;

    public DocketVerification(Database database) {
        this.connections = database.connections();
    }

    /**
     * Checks everything as of one moment.
     *
     * @param anchors roots kept outside, which the database must agree with
     */
    public ChainReport check(List<DayRoot> anchors) {
        Checking checking = new Checking(new ChainCheck(true, anchors));
        ChainRows.all(connections, checking);
        return checking.check().report();
    }

    private record Checking(ChainCheck check) implements ChainRows.Visitor {
        @Override
        public void entry(ResultSet row) throws SQLException {
            Optional<ChainedEntry> chained = chained(row);
            if (chained.isEmpty()) {
                check.note(new ChainBreak(
                        Kind.EDITED, row.getString("docket"), row.getInt("seq"), name(row) + "的散列值不成样子"));
                return;
            }
            // The chain first: it names what was done more exactly than a column that differs.
            check.entry(chained.get());
            differing(row, chained.get()).ifPresent(check::note);
        }

        @Override
        public void root(StoredRoot root) {
            try {
                check.root(root.body(), root.link());
            } catch (IllegalArgumentException problem) {
                check.note(new ChainBreak(Kind.WRONG_ROOT, "", 0, root.day() + " 的日根散列值不成样子"));
            }
        }

        @Override
        public void end(Connection connection) throws SQLException {
            Sql.one(
                            connection,
                            "appends-without-lines",
                            row -> new ChainBreak(
                                    Kind.REMOVED,
                                    row.getString("docket"),
                                    row.getInt("last_seq"),
                                    "案卷 " + row.getString("docket") + " 第 " + row.getInt("last_seq")
                                            + " 行不见了：登记过这次写入，却没有这一行"))
                    .ifPresent(check::note);
        }

        private static Optional<ChainedEntry> chained(ResultSet row) throws SQLException {
            try {
                return Optional.of(new ChainedEntry(
                        row.getString("body"), new Link(row.getString("sha256"), row.getString("sm3"))));
            } catch (IllegalArgumentException problem) {
                return Optional.empty();
            }
        }

        private static Optional<ChainBreak> differing(ResultSet row, ChainedEntry chained) throws SQLException {
            StoredEntry line;
            try {
                line = chained.line();
            } catch (WireError | IllegalArgumentException problem) {
                return Optional.of(found(Kind.EDITED, row, "正文读不出：" + problem.getMessage()));
            }
            boolean isInPlace = line.docket().value().equals(row.getString("docket"))
                    && line.entry().seq() == row.getInt("seq")
                    && line.position() == row.getLong("position");
            var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
            LocalDate happenedOn = row.getObject("happened_on", LocalDate.class);
            if (!isInPlace) {
                return Optional.of(found(
                        Kind.REORDERED,
                        row,
                        "的正文属于案卷 " + line.docket() + " 第 " + line.entry().seq() + " 行"));
            } else if (!Objects.equals(line.entry().happenedOn().known().orElse(null), happenedOn)) {
                return Optional.of(found(Kind.BACK_DATED, row, "的发生日期被改动：正文与 happened_on 列不符"));
            } else if (!line.entry().recordedAt().equals(recordedAt)) {
                return Optional.of(found(Kind.BACK_DATED, row, "的记录时间被改动：正文与 recorded_at 列不符"));
            } else if (!line.entry().by().equals(row.getString("by"))
                    || !line.entry().event().tag().equals(row.getString("tag"))) {
                return Optional.of(found(Kind.EDITED, row, "被改动：正文与记录人或事件列不符"));
            }
            return Optional.empty();
        }

        private static ChainBreak found(Kind kind, ResultSet row, String what) throws SQLException {
            return new ChainBreak(kind, row.getString("docket"), row.getInt("seq"), name(row) + what);
        }

        private static String name(ResultSet row) throws SQLException {
            return "案卷 " + row.getString("docket") + " 第 " + row.getInt("seq") + " 行";
        }
    }
}
