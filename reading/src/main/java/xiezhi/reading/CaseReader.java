package xiezhi.reading;

import java.util.ArrayList;
import java.util.List;
import xiezhi.core.casefile.Document;
import xiezhi.core.report.UnreadableFile;
import xiezhi.extract.Extracted;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.Extraction;
import xiezhi.extract.FileType;
import xiezhi.extract.Unreadable;
import xiezhi.lawbook.document.DocumentForms;
import xiezhi.reading.document.DocumentReader;
import xiezhi.reading.document.LedgerReader;

/**
 * Reads extracted files into the documents of cases. The files of one case give one {@link ReadCase}; a ledger gives one
 * incomplete case for each row. Safe for several threads.
 */
public final class CaseReader {
    private final DocumentReader documents;
    private final LedgerReader ledgers;

    /** A reader of these forms. */
    public CaseReader(DocumentForms forms) {
        this.documents = new DocumentReader(forms);
        this.ledgers = new LedgerReader(forms.ledgerHeaders());
    }

    /** The case these files make up. A ledger among them is read as a paper of no known kind. */
    public ReadCase read(String name, List<Extraction> files) {
        List<Document> read = new ArrayList<>();
        List<UnreadableFile> unreadable = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (var file : files) {
            switch (file) {
                case Extracted(var text) -> {
                    read.addAll(documents.read(text));
                    text.notes().forEach(note -> notes.add(text.file() + "：" + note));
                }
                case Unreadable lost when lost.isNoDocument() -> notes.add(lost.message());
                case Unreadable lost -> {
                    read.add(DocumentReader.unreadable(lost.file()));
                    unreadable.add(new UnreadableFile(lost.file(), lost.reasonCode(), lost.message()));
                }
            }
        }
        return new ReadCase(name, read, unreadable, notes);
    }

    /** The file is a ledger: a table with one case in each row. */
    public boolean isLedger(ExtractedText text) {
        return (text.type() == FileType.XLSX || text.type() == FileType.XLS || text.type() == FileType.CSV)
                && ledgers.isLedger(text);
    }

    /** The cases of a ledger, one for each row, none of them whole. */
    public List<ReadCase> ledger(ExtractedText text) {
        return ledgers.rows(text).stream()
                .map(row -> new ReadCase(row.name(), row.documents(), List.of(), text.notes()))
                .toList();
    }
}
