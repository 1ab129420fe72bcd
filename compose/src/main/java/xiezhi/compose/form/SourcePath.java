package xiezhi.compose.form;

import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;

/**
 * Where a field is filled from: {@code timeline.filedOn} in the case, {@code penalty-decision:head.number} in the first
 * document of a kind.
 *
 * @param kind document kind; empty for the case
 * @param path path in the case or document
 */
public record SourcePath(String kind, String path) {
    /** Splits the two parts. */
    public static SourcePath of(String source) {
        int colon = source.indexOf(':');
        return colon < 0
                ? new SourcePath("", source)
                : new SourcePath(source.substring(0, colon), source.substring(colon + 1));
    }

    /** The path as records understand it. */
    RecordPath inRecord() {
        return new RecordPath(path);
    }

    /**
     * Finds a path that does not exist.
     *
     * @throws IllegalArgumentException when case or document have no such part
     */
    public void requireKnown() {
        inRecord().in(kind.isEmpty() ? CaseFile.absent() : Document.absent());
    }
}
