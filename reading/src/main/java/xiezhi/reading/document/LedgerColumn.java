package xiezhi.reading.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a ledger holds; how columns are headed stands in {@code law/ledger.yaml}, by the same ids. */
enum LedgerColumn {
    NUMBER,
    CASE_NUMBER,
    PARTY,
    CREDIT_CODE,
    ID_NUMBER,
    REPRESENTATIVE,
    ADDRESS,
    AGENCY,
    FOUND_ON,
    FILED_ON,
    NOTICE_SERVED_ON,
    DECIDED_ON,
    DECISION_SERVED_ON,
    PAID_ON,
    CLOSED_ON,
    PUBLISHED_ON,
    FINE,
    KIND,
    VIOLATION,
    VIOLATED,
    BASIS,
    CONTENT;

    /** The column of that id, for example {@code filed-on}. */
    static Optional<LedgerColumn> of(String id) {
        return Arrays.stream(values()).filter(column -> column.id().equals(id)).findFirst();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
