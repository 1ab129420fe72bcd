package xiezhi.extract;

/** What came of reading a ledger: its rows, or one clear line why there are none. */
public sealed interface LedgerReading permits Ledger, Unreadable {
    /** The name the file was given. */
    String file();
}
