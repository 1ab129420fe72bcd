package xiezhi.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to generate.
 *
 * @param seed seed; the same request gives the same bytes
 * @param cases number of cases, 1 to 100,000
 * @param defects which defects to plant
 * @param formats formats of the documents, used in turn
 * @param hasLedger write a spreadsheet of all cases as well
 * @param target folder to write to: {@code cases/}, {@code truth.jsonl} and perhaps {@code ledger.xlsx}
 */
public record SampleRequest(
        long seed, int cases, Defects defects, List<Format> formats, boolean hasLedger, Path target) {
    private static final int MOST_CASES = 100_000;

    /** File formats of documents. */
    public enum Format {
        /** Plain text, UTF-8. */
        TXT,
        /** Plain text, GB18030. */
        TXT_GB18030,
        /** Word. */
        DOCX,
        /** PDF with text. */
        PDF,
        /** OFD. */
        OFD,
        /** PDF that only holds a picture. */
        SCAN,
        /** One long PDF of the whole case instead of single documents. */
        VOLUME_PDF
    }

    /** Which defects to plant. */
    public sealed interface Defects {
        /** Clean cases. */
        record None() implements Defects {}

        /** Every kind of defect in turn, one to five a case, and a clean case now and then. */
        record All() implements Defects {}

        /** These kinds in turn, one a case. */
        record Only(Set<String> ids) implements Defects {
            public Only {
                ids = Set.copyOf(ids);
            }
        }
    }

    /** Checks the numbers. */
    public SampleRequest {
        if (cases < 1 || cases > MOST_CASES) {
            throw new IllegalArgumentException("expected 1 to " + MOST_CASES + " cases, found " + cases);
        }
        formats = List.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("expected at least one format");
        }
    }
}
