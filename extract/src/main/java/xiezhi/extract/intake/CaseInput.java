package xiezhi.extract.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import xiezhi.extract.Source;
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

    /** A case whose papers are texts at hand, by file name. */
    public static CaseInput ofTexts(String name, Map<String, String> texts) {
        var files = texts.entrySet().stream()
                .map(text ->
                        new InputFile(text.getKey(), Source.of(text.getValue().getBytes(StandardCharsets.UTF_8))))
                .toList();
        return new CaseInput(name, Form.FOLDER, files, List.of());
    }

    public boolean isLedger() {
        return form == Form.LEDGER;
    }
}
