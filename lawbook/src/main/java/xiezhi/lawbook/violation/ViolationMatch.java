package xiezhi.lawbook.violation;

import java.util.List;
import xiezhi.core.violation.Violation;

/**
 * The violations a case may be about.
 *
 * @param candidates one when it is clear, several when the articles and words fit several, none when nothing fits
 * @param isByArticle found by a cited penalty article; else by words only
 */
public record ViolationMatch(List<Violation> candidates, boolean isByArticle) {
    public ViolationMatch {
        candidates = List.copyOf(candidates);
    }
}
