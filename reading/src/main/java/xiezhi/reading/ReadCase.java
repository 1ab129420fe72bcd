package xiezhi.reading;

import java.util.List;
import xiezhi.core.casefile.Document;
import xiezhi.core.report.UnreadableFile;

/**
 * One case as its files were read.
 *
 * @param name name of the case: its folder, file or ledger row
 * @param documents papers in the order of the files; a file that could not be read is a document of kind {@code unreadable}
 * @param unreadable files that could not be read
 * @param notes what could not be read of files that were, one Chinese line each
 */
public record ReadCase(String name, List<Document> documents, List<UnreadableFile> unreadable, List<String> notes) {
    public ReadCase {
        documents = List.copyOf(documents);
        unreadable = List.copyOf(unreadable);
        notes = List.copyOf(notes);
    }
}
