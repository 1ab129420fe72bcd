package xiezhi.lawbook.violation;

import java.util.List;
import xiezhi.core.violation.PenaltyNorm;

/**
 * A penalty norm of the law folder with its place, for checks.
 *
 * @param norm the norm
 * @param path its file
 * @param line its line
 * @param fineLines line of each fine, in the order of {@link PenaltyNorm#fines()}
 */
public record NormEntry(PenaltyNorm norm, String path, int line, List<Integer> fineLines) {
    public NormEntry {
        fineLines = List.copyOf(fineLines);
    }
}
