package xiezhi.lawbook.text;

import java.util.List;
import xiezhi.core.statute.StatuteId;
import xiezhi.lawbook.load.LawError;

/**
 * How the law folder compares with the official texts at hand.
 *
 * @param differences what does not agree, by file and line; a statute without text is no difference
 * @param withoutText statutes of the catalogue of which no text is at hand
 * @param versions versions compared
 * @param articles articles compared
 * @param figures figures and fines found in their article
 */
public record TextReport(
        List<LawError> differences, List<StatuteId> withoutText, int versions, int articles, int figures) {
    public TextReport {
        differences = List.copyOf(differences);
        withoutText = List.copyOf(withoutText);
    }

    public boolean isClean() {
        return differences.isEmpty();
    }
}
