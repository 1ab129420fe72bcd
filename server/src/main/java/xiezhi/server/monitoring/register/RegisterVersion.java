package xiezhi.server.monitoring.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version that is there already, beside one that somebody enters.
 *
 * @param from first day
 * @param isSame whether it says the same, but for its end
 * @param isOpen whether it has no end yet
 * @param endsSame whether it ends when the entered one does
 */
record RegisterVersion(LocalDate from, boolean isSame, boolean isOpen, boolean endsSame) {
    static RegisterVersion of(ResultSet row, int number) throws SQLException {
        return new RegisterVersion(
                row.getObject("from_on", LocalDate.class),
                row.getBoolean("same"),
                row.getBoolean("is_open"),
                row.getBoolean("ends_same"));
    }

    /** Whether nothing is to be written. */
    boolean isIdentical() {
        return isSame && endsSame;
    }

    /** Whether the entered one says otherwise; to end an open one is no contradiction. */
    boolean isContradicted() {
        return !isSame || (!endsSame && !isOpen);
    }

    /**
     * Why an entry cannot be taken beside the versions of its first day and later ones.
     *
     * @param there those versions, by first day
     */
    static Optional<Flaw> refusal(RegisterEntry entry, List<RegisterVersion> there) {
        var first = entry.kind().isTimed() ? RegisterField.FROM_AT : RegisterField.FROM;
        var day = entry.text(first);
        for (var version : there) {
            var isHere = entry.kind().isTimed() || version.from().toString().equals(day);
            if (isHere && version.isContradicted() && entry.correction().isBlank()) {
                return Optional.of(new Flaw(first, "已有自 " + version.from() + " 起的登记；内容有变请改开始日期，原来填错了请写明更正理由"));
            }
            var until = entry.text(RegisterField.UNTIL);
            var endsItself = entry.kind().fields().contains(RegisterField.UNTIL);
            if (!isHere
                    && endsItself
                    && (until.isEmpty() || until.compareTo(version.from().toString()) >= 0)) {
                return Optional.of(new Flaw(RegisterField.UNTIL, "已有自 " + version.from() + " 起的登记，结束日期应早于这一天"));
            }
        }
        return Optional.empty();
    }
}
