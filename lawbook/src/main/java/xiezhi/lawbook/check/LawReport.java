package xiezhi.lawbook.check;

import java.util.List;
import xiezhi.lawbook.load.LawError;

/**
 * What checking the law folder found, each list by file and line.
 *
 * @param errors mistakes: the folder must not be used with them
 * @param weaknesses examples that a wrong rule would pass too
 * @param warnings what somebody should look at
 * @param rules rules read
 * @param examples examples run
 */
public record LawReport(
        List<LawError> errors, List<LawError> weaknesses, List<LawError> warnings, int rules, int examples) {
    public LawReport {
        errors = List.copyOf(errors);
        weaknesses = List.copyOf(weaknesses);
        warnings = List.copyOf(warnings);
    }

    /** No mistakes and no weaknesses. */
    public boolean isClean() {
        return errors.isEmpty() && weaknesses.isEmpty();
    }
}
