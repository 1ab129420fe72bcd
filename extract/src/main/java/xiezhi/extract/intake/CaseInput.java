package xiezhi.extract.intake;

import java.util.List;
import xiezhi.extract.Unreadable;

/**
 * One case as handed in.
 *
 * @param name path of the case relative to what was given, with {@code /}; the given name itself if it is one case
 * @param form what was handed in for it
 * @param files in natural order of their paths
 * @param refused what could not even be listed, with the reason in Chinese
 */
public record CaseInput(String name, Form form, List<InputFile> files, List<Unreadable> refused) {
    /** What was handed in for a case. */
    public enum Form {
        /** A folder or an archive of documents. */
        FOLDER,
        /** A single document that is the whole case, or all there is of it. */
        DOCUMENT,
        /** A spreadsheet that lists many cases. */
        LEDGER
    }

    public CaseInput {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    public boolean isLedger() {
        return form == Form.LEDGER;
    }
}
